import { standsAgainst } from "../../domain/decision/stands-against.ts";
import type { ApprovalNeeded } from "../../domain/matching/match.ts";
import type { Reason } from "../../domain/matching/reasons.ts";
import { holdIsOver } from "../../domain/offer/hold.ts";
import type { ReferralId } from "../../domain/shared/ids.ts";
import type { ReceivedOffer } from "../comparing/authority-offer-repository.ts";
import { getSearch, judgeVacancies } from "../comparing/judge-vacancies.ts";
import type { WorkContext } from "../context.ts";

/** A signed offer, with what stands against choosing it and what that would trigger, judged today. */
export type OfferToChoose = ReceivedOffer & {
  readonly against: readonly Reason[];
  readonly approvals: readonly ApprovalNeeded[];
  /** The day until which the home held its place has passed. */
  readonly holdIsOver: boolean;
};

const gone: Reason = {
  code: "vacancy",
  label: "Vacancy is open",
  sentence: "The vacancy is no longer there.",
};

/** Judges offers to one of the authority's own published referrals, in their order. */
export async function offersToChoose(
  context: WorkContext,
  referralId: ReferralId,
  offers: readonly ReceivedOffer[],
): Promise<readonly OfferToChoose[]> {
  if (offers.length === 0) return [];
  const { search } = await getSearch(context, referralId);
  const vacancyIds = offers.map(({ vacancyId }) => vacancyId);
  const judged = await judgeVacancies(context, search, vacancyIds);
  return offers.map((offer) => {
    const found = judged.get(offer.vacancyId);
    const against = found ? standsAgainst(found.match, found.candidate.vacancy) : [gone];
    return {
      ...offer,
      against,
      approvals: found?.match.approvals ?? [],
      holdIsOver: holdIsOver(offer.heldUntil, context.today()),
    };
  });
}
