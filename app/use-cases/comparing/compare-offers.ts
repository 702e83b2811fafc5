import { standsAgainst } from "../../domain/decision/stands-against.ts";
import type { AnchorDistance, ApprovalNeeded, Score } from "../../domain/matching/match.ts";
import { type Reason, reasonsOf } from "../../domain/matching/reasons.ts";
import type { CapabilityCode } from "../../domain/needs/needs.ts";
import { holdIsOver } from "../../domain/offer/hold.ts";
import { daysLate } from "../../domain/offer/lateness.ts";
import type { Inspection } from "../../domain/ofsted/grades.ts";
import { totalPerWeek, totalPerYear } from "../../domain/pricing/fees.ts";
import type { ReferralStatus } from "../../domain/referral/referral.ts";
import { type CalendarDate, londonDate } from "../../domain/shared/calendar-date.ts";
import type { ReferralId, VacancyId } from "../../domain/shared/ids.ts";
import { getReferral, searchOf } from "../matching/search-homes.ts";
import { useCase } from "../use-case.ts";
import type { ReceivedOffer } from "./authority-offer-repository.ts";
import { type JudgedVacancy, judgeVacancies } from "./judge-vacancies.ts";

/** An offer with the fit judged today, and its price beside it. Pence. */
export type ComparedOffer = ReceivedOffer & {
  readonly perWeek: number;
  readonly perYear: number;
  /** The day it was signed and came, in London. */
  readonly cameOn: CalendarDate;
  /** Days after the last day for answers; 0 when it came in time. */
  readonly daysLate: number;
  /** The day until which the home held its place has passed. */
  readonly holdIsOver: boolean;
  readonly inspection: Inspection | null;
  readonly score: Score | null;
  readonly against: readonly Reason[];
  readonly notKnown: readonly Reason[];
  readonly distances: readonly AnchorDistance[];
  readonly approvals: readonly ApprovalNeeded[];
};

export type OfferComparison = {
  readonly referralId: ReferralId;
  readonly reference: string;
  readonly status: ReferralStatus;
  /** Needs and risks that the card stated, for the rows of the comparison. */
  readonly needs: readonly CapabilityCode[];
  readonly offers: readonly ComparedOffer[];
};

/**
 * Offers side by side: fit first, by the same score as the list of matches, price beside it. Withdrawn offers come
 * last. A referral that is not written to the end has none. Throws NotFound for one that is not the authority's.
 */
export const compareOffers = useCase(
  { permission: "offer:compare", subject: (referralId: ReferralId) => referralId },
  async (context, referralId): Promise<OfferComparison> => {
    const referral = await getReferral(context, referralId);
    const search = await searchOf(context, referral);
    const offers = await context.repositories.authorityOffers.listForReferral(referralId);
    const vacancyIds = offers.map((offer) => offer.vacancyId);
    const judged =
      search === null
        ? new Map<VacancyId, JudgedVacancy>()
        : await judgeVacancies(context, search, vacancyIds);
    const card = await context.repositories.referrals.findCard(referralId);
    const answerBy = card?.card.answerBy ?? referral.answers.request?.answerBy;
    const compared = offers.map((offer) => ({
      ...compare(offer, judged.get(offer.vacancyId), answerBy),
      holdIsOver: holdIsOver(offer.heldUntil, context.today()),
    }));
    const { needs, risks } = referral.answers;
    return {
      referralId,
      reference: referral.reference,
      status: referral.status,
      needs: [...(needs?.needs ?? []), ...(risks?.risks ?? [])].map((stated) => stated.code),
      offers: compared.sort(byFit),
    };
  },
);

function compare(
  offer: ReceivedOffer,
  judged: JudgedVacancy | undefined,
  answerBy: CalendarDate | undefined,
): Omit<ComparedOffer, "holdIsOver"> {
  const perWeek = totalPerWeek(offer.weeklyFee, offer.extras);
  const cameOn = londonDate(offer.signedAt);
  return {
    ...offer,
    perWeek,
    cameOn,
    daysLate: answerBy === undefined ? 0 : daysLate(answerBy, cameOn),
    perYear: totalPerYear(perWeek),
    inspection: judged?.candidate.inspection ?? null,
    score: judged?.match.score ?? null,
    against: judged ? standsAgainst(judged.match, judged.candidate.vacancy) : [],
    notKnown: judged ? reasonsOf(judged.match).notKnown : [],
    distances: judged?.match.distances ?? [],
    approvals: judged?.match.approvals ?? [],
  };
}

function byFit(one: ComparedOffer, other: ComparedOffer): number {
  const withdrawn = (offer: ComparedOffer) => (offer.standing === "withdrawn" ? 1 : 0);
  return (
    withdrawn(one) - withdrawn(other) ||
    (other.score?.middle ?? -1) - (one.score?.middle ?? -1) ||
    one.id.localeCompare(other.id)
  );
}
