import type { ReferralId } from "../../domain/shared/ids.ts";
import { accept, type Outcome } from "../../domain/shared/outcome.ts";
import {
  type GivenWords,
  type GiveViewsRefusal,
  giveViews,
} from "../../domain/views/give-views.ts";
import type { ViewsAudience } from "../../domain/views/views.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";

export type RecordViews = GivenWords & {
  readonly id: string;
  readonly referralId: ReferralId;
  readonly audience: ViewsAudience;
};

/**
 * Writes down what the child or a parent said in person. Sent twice, it is written once. Throws NotFound when the
 * referral is not the authority's.
 */
export const recordViews = useCase(
  { permission: "views:record", subject: (input: RecordViews) => input.referralId },
  async ({ actor, now, repositories }, input): Promise<Outcome<null, GiveViewsRefusal>> => {
    const { organisationId: authorityId, personId } = staffActor(actor);
    const { id, referralId, audience, ...words } = input;
    const { views } = repositories;
    if (!(await views.findReferral(authorityId, referralId))) throw notFound();
    const shortlist = await views.listShortlist(authorityId, referralId);
    const given = giveViews(words, {
      shownOfferIds: shortlist.filter(({ isOffered }) => isOffered).map(({ offerId }) => offerId),
      saidBefore: 0,
    });
    if (!given.accepted) return given;
    await views.insert({
      ...given.value,
      id,
      referralId,
      authorityId,
      audience,
      linkId: null,
      recordedBy: personId,
      at: now(),
    });
    return accept(null);
  },
);
