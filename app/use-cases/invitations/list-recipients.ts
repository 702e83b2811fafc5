import { distanceInMiles } from "../../domain/distance/distance.ts";
import { mayStillAnswer } from "../../domain/matching/card-holders.ts";
import type { CardAudience, ReferralStatus } from "../../domain/referral/referral.ts";
import type { ReferralId } from "../../domain/shared/ids.ts";
import type { WorkContext } from "../context.ts";
import { notFound } from "../errors.ts";
import type { ReferralToMatch } from "../matching/matching-repository.ts";
import { searchOf } from "../matching/search-homes.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import type { Recipient } from "./invitation-repository.ts";

/** With the miles from the home area; `null` when either is not on the map, or the vacancy has gone. */
export type PlacedRecipient = Recipient & { readonly miles: number | null };

export type Recipients = {
  readonly reference: string;
  readonly status: ReferralStatus;
  /** Who may be given the card; `null` while there is no card. */
  readonly audience: CardAudience | null;
  /** How many homes have the card and may still answer. */
  readonly holding: number;
  readonly recipients: readonly PlacedRecipient[];
};

/** Who was given the card, when, and what they answered. Throws NotFound for a referral that is not the authority's. */
export const listRecipients = useCase(
  { permission: "match:read", subject: (referralId: ReferralId) => referralId },
  async (context, referralId): Promise<Recipients> => {
    const { actor, repositories } = context;
    const { organisationId } = staffActor(actor);
    const referral = await repositories.matching.findOwned(organisationId, referralId);
    if (referral === null) throw notFound();
    const card = await repositories.referrals.findCard(referralId);
    const recipients = await repositories.invitations.listRecipients(referralId);
    return {
      reference: referral.reference,
      status: referral.status,
      audience: card?.audience ?? null,
      holding: recipients.filter(mayStillAnswer).length,
      recipients: await placed(context, referral, recipients),
    };
  },
);

async function placed(
  context: WorkContext,
  referral: ReferralToMatch,
  recipients: readonly Recipient[],
): Promise<readonly PlacedRecipient[]> {
  const search = await searchOf(context, referral);
  const from = search?.brief.anchors[0]?.point ?? null;
  const ids = recipients.map(({ vacancyId }) => vacancyId);
  const candidates = from === null ? [] : await context.repositories.candidates.byVacancy(ids);
  const pointOf = new Map(candidates.map(({ vacancy, point }) => [vacancy.id, point]));
  return recipients.map((recipient) => {
    const to = pointOf.get(recipient.vacancyId);
    return { ...recipient, miles: from && to ? distanceInMiles(from, to) : null };
  });
}
