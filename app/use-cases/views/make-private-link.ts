import type { ReferralId, ViewsLinkId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import { newLinkEnds } from "../../domain/views/private-link.ts";
import type { ViewsAudience } from "../../domain/views/views.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";

export type MakePrivateLink = {
  readonly id: ViewsLinkId;
  readonly referralId: ReferralId;
  readonly audience: ViewsAudience;
  /** False for a parent who must not learn where the homes are. */
  readonly showDistance: boolean;
};

/** Shown once: it cannot be read again, not even by us. */
export type MadeLink = {
  readonly token: string;
  readonly pin: string;
  readonly audience: ViewsAudience;
  readonly expiresAt: Date;
};

export type MakeLinkRefusal = "referral-not-published" | "made-already";

/**
 * Makes a private link for the child or a parent. A new one closes the others for the same reader; the form sent again
 * makes and closes nothing. Throws NotFound when the referral is not the authority's.
 */
export const makePrivateLink = useCase(
  { permission: "views:record", subject: (input: MakePrivateLink) => input.referralId },
  async (context, input): Promise<Outcome<MadeLink, MakeLinkRefusal>> => {
    const { views, linkSecrets } = context.repositories;
    const { organisationId: authorityId, personId } = staffActor(context.actor);
    const { id, referralId, audience } = input;
    const referral = await views.findReferral(authorityId, referralId);
    if (!referral) throw notFound();
    const now = context.now();
    const ends = newLinkEnds(referral.status, now);
    if (!ends.accepted) return ends;

    const [token, pin] = [linkSecrets.newToken(), linkSecrets.newPin()];
    const isNew = await views.insertLink({
      id,
      referralId,
      authorityId,
      audience,
      showDistance: audience === "child" || input.showDistance,
      tokenHash: linkSecrets.hashToken(token),
      pinHash: await linkSecrets.hashPin(pin),
      createdAt: now,
      createdBy: personId,
      expiresAt: ends.value,
    });
    if (!isNew) return refuse("made-already");
    await views.revokeLinks(authorityId, referralId, audience, now, id);
    return accept({ token, pin, audience, expiresAt: ends.value });
  },
);
