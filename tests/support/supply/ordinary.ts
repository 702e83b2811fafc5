import type { HomeProfile } from "#app/domain/home/home.ts";
import type { Offer } from "#app/domain/offer/offer.ts";
import type { OfferDetails, ReceivedCard } from "#app/domain/offer/prepare.ts";
import type { ProviderCard } from "#app/domain/referral/provider-card.ts";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import type { OfferId, OrganisationId, ReferralId } from "#app/domain/shared/ids.ts";
import type { Confirmation } from "#app/domain/vacancy/publish.ts";
import type { Vacancy } from "#app/domain/vacancy/vacancy.ts";
import { candidateFor, now, today } from "../matching/ordinary.ts";

/** An officer, now. */
export const confirmation: Confirmation = { now, today, by: "A referrals officer" };

/** An ordinary household with the differences that matter to a test. */
export function homeFor(changes: Partial<HomeProfile> = {}): HomeProfile {
  return candidateFor({ home: changes }).home;
}

/** An ordinary open vacancy of one place. */
export function vacancyFor(changes: Partial<Vacancy> = {}, number = 1): Vacancy {
  return candidateFor({ vacancy: changes, number }).vacancy;
}

/** The card of a boy of 12 who asks for nothing out of the way. */
export function cardFor(changes: Partial<ProviderCard> = {}): ProviderCard {
  return {
    reference: "HX-7K3M",
    authorityName: "Hither",
    urgency: "planned",
    neededBy: calendarDate("2026-11-30"),
    stay: "long-term",
    answerBy: calendarDate("2026-11-26"),
    age: 12,
    sex: "male",
    culture: "",
    faith: "",
    language: "",
    siblingsToPlaceTogether: [],
    needs: [],
    kindsWanted: ["fostering-household"],
    companionship: "no-preference",
    adaptations: [],
    pets: "unknown",
    keepSchool: false,
    areasExcluded: false,
    deprivationOfLiberty: false,
    whatHelps: "",
    strengths: "",
    interests: "",
    ownWords: "",
    history: "",
    ...changes,
  };
}

export const referralId = "a0000000-0000-4000-8000-000000000001" as ReferralId;
export const authorityId = "e0000000-0000-4000-8000-000000000001" as OrganisationId;
export const offerId = "f0000000-0000-4000-8000-000000000001" as OfferId;

/** A card in the hands of the ordinary home. */
export function receivedFor(changes: Partial<ReceivedCard> = {}): ReceivedCard {
  return { referralId, authorityId, open: true, card: cardFor(), ...changes };
}

/** What an ordinary offer says. */
export function detailsFor(changes: Partial<OfferDetails> = {}): OfferDetails {
  return {
    vacancyId: vacancyFor().id,
    weeklyFee: 95_000,
    extras: [],
    startOn: calendarDate("2026-11-30"),
    heldUntil: null,
    needs: [],
    aboutTheOffer: "",
    impactSummary: "No other child lives there.",
    ...changes,
  };
}

/** An ordinary offer that waits for the manager. */
export function offerFor(changes: Partial<Offer> = {}): Offer {
  const { homeId, providerId } = vacancyFor();
  return {
    ...detailsFor(),
    id: offerId,
    referralId,
    authorityId,
    homeId,
    providerId,
    status: "prepared",
    version: 1,
    ...changes,
  };
}
