import type { ProviderCard } from "../referral/provider-card.ts";
import { type CalendarDate, daysBetween } from "../shared/calendar-date.ts";
import type { OfferId, OrganisationId, ReferralId } from "../shared/ids.ts";
import { accept, type Outcome, refuse } from "../shared/outcome.ts";
import { freshnessOf } from "../vacancy/freshness.ts";
import { takesPlaces } from "../vacancy/places.ts";
import { furthestAheadDays } from "../vacancy/publish.ts";
import type { Vacancy } from "../vacancy/vacancy.ts";
import type { Offer } from "./offer.ts";

/** What a home says in an offer. */
export type OfferDetails = Pick<
  Offer,
  | "vacancyId"
  | "weeklyFee"
  | "extras"
  | "startOn"
  | "heldUntil"
  | "needs"
  | "aboutTheOffer"
  | "impactSummary"
>;

/** A card that one of the provider's homes was given. */
export type ReceivedCard = {
  readonly referralId: ReferralId;
  readonly authorityId: OrganisationId;
  readonly open: boolean;
  readonly card: Pick<ProviderCard, "needs">;
};

export type PrepareRefusal =
  | "referral-closed"
  | "already-offered"
  | "sent-before"
  | "vacancy-not-open"
  | "vacancy-expired"
  | DatesRefusal
  | "must-need-unanswered"
  | "impact-missing"
  | "changed-by-somebody-else";

/** Needs that must be met and about which the offer says nothing. */
export function unansweredMusts(
  card: Pick<ProviderCard, "needs">,
  needs: Offer["needs"],
): readonly string[] {
  const answered = needs.filter(({ how }) => how.trim() !== "").map(({ code }) => code);
  return card.needs
    .filter(({ code, importance }) => importance === "must" && !answered.includes(code))
    .map(({ code }) => code);
}

/** What the form was filled from: the offer's id, and its version then; 0 for an offer that was new. */
export type FormOrigin = { readonly id: OfferId; readonly version: number };

type When = { readonly now: Date; readonly today: CalendarDate };

/**
 * A prepared offer of a vacancy to a referral. It has to say how each need that must be met would be met, and what it
 * would mean for the children already there, because a home may admit a child only within its statement of purpose and
 * must keep all its children safe (Children's Homes (England) Regulations 2015, regs 12 and 14). `earlier` is the
 * home's offer to the same referral: the same form sent twice answers with it, one that waits for the manager is
 * changed, and one that was stopped or withdrawn is made anew. A form for a new offer that comes again and says something
 * else is refused, so that nobody takes it for sent.
 */
export function prepareOffer(
  origin: FormOrigin,
  received: ReceivedCard,
  vacancy: Vacancy,
  details: OfferDetails,
  earlier: Offer | undefined,
  when: When,
): Outcome<Offer, PrepareRefusal> {
  const isSentAgain = earlier?.id === origin.id && origin.version === 0;
  if (isSentAgain && offersTheSame(earlier, details)) return accept(earlier);
  if (!received.open) return refuse("referral-closed");
  if (earlier?.status === "signed") return refuse("already-offered");
  if (isSentAgain) return refuse("sent-before");
  if (earlier !== undefined && earlier.id !== origin.id) return refuse("already-offered");
  if ((earlier?.version ?? 0) !== origin.version) return refuse("changed-by-somebody-else");
  const problem = problemOfOffer(received, vacancy, details, when);
  if (problem !== undefined) return refuse(problem);
  return accept({
    ...details,
    needs: details.needs.filter(({ how }) => how.trim() !== ""),
    id: origin.id,
    referralId: received.referralId,
    homeId: vacancy.homeId,
    providerId: vacancy.providerId,
    authorityId: received.authorityId,
    status: "prepared",
    version: origin.version + 1,
  });
}

/** Whether an offer says just this. */
export function offersTheSame(offer: OfferDetails, details: OfferDetails): boolean {
  return inOrder(offer) === inOrder(details);
}

function inOrder(details: OfferDetails): string {
  const { vacancyId, weeklyFee, startOn, heldUntil, aboutTheOffer, impactSummary } = details;
  const extras = details.extras.map(({ label, weeklyFee }) => [label, weeklyFee]);
  const needs = details.needs
    .filter(({ how }) => how.trim() !== "")
    .map(({ code, how }) => [code, how])
    .sort();
  return JSON.stringify([
    [vacancyId, weeklyFee, startOn, heldUntil, aboutTheOffer, impactSummary],
    extras,
    needs,
  ]);
}

/** Whether nothing more can come of an offer, so that the home may make another. */
export function isOver(offer: Pick<Offer, "status">): boolean {
  return offer.status === "stopped" || offer.status === "withdrawn";
}

function problemOfOffer(
  received: ReceivedCard,
  vacancy: Vacancy,
  details: OfferDetails,
  { now, today }: When,
): PrepareRefusal | undefined {
  return (
    problemOfVacancy(vacancy, now) ??
    problemOfDates(vacancy, details, today) ??
    problemOfWords(received, details)
  );
}

/** What keeps a vacancy from being offered; a held one may be, since it may be held for this very child. */
export function problemOfVacancy(
  vacancy: Vacancy,
  now: Date,
): "vacancy-not-open" | "vacancy-expired" | undefined {
  if (!takesPlaces(vacancy)) return "vacancy-not-open";
  return freshnessOf(vacancy.confirmedAt, now) === "expired" ? "vacancy-expired" : undefined;
}

export type DatesRefusal =
  | "start-in-the-past"
  | "start-before-vacancy"
  | "start-too-far-ahead"
  | "held-in-the-past";

/** What is wrong with the days of an offer, when it is prepared and again when it is signed. */
export function problemOfDates(
  vacancy: Pick<Vacancy, "availableFrom">,
  { startOn, heldUntil }: Pick<OfferDetails, "startOn" | "heldUntil">,
  today: CalendarDate,
): DatesRefusal | undefined {
  if (startOn < today) return "start-in-the-past";
  if (startOn < vacancy.availableFrom) return "start-before-vacancy";
  if (daysBetween(today, startOn) > furthestAheadDays) return "start-too-far-ahead";
  return heldUntil !== null && heldUntil < today ? "held-in-the-past" : undefined;
}

function problemOfWords(received: ReceivedCard, details: OfferDetails): PrepareRefusal | undefined {
  if (unansweredMusts(received.card, details.needs).length > 0) return "must-need-unanswered";
  return details.impactSummary.trim() === "" ? "impact-missing" : undefined;
}
