import type { CalendarDate } from "../shared/calendar-date.ts";
import type { HomeId, OfferId, OrganisationId, ReferralId, VacancyId } from "../shared/ids.ts";

/** An offer is prepared by an officer, signed by the registered manager, and only then seen by the commissioner. */
export const offerStatuses = ["prepared", "signed", "stopped", "withdrawn"] as const;
export type OfferStatus = (typeof offerStatuses)[number];

export const offerStatusLabels: Record<OfferStatus, string> = {
  prepared: "Waiting for the registered manager",
  signed: "Sent to the commissioner",
  stopped: "Stopped by the registered manager",
  withdrawn: "Withdrawn",
};

/** One itemised extra: whole pence per week. */
export type FeeExtra = { readonly label: string; readonly weeklyFee: number };

/** How the home would meet one need that the card states. */
export type NeedAnswer = { readonly code: string; readonly how: string };

export type Offer = {
  readonly id: OfferId;
  readonly referralId: ReferralId;
  readonly homeId: HomeId;
  readonly vacancyId: VacancyId;
  readonly providerId: OrganisationId;
  readonly authorityId: OrganisationId;
  readonly status: OfferStatus;
  readonly weeklyFee: number;
  readonly extras: readonly FeeExtra[];
  readonly startOn: CalendarDate;
  readonly heldUntil: CalendarDate | null;
  readonly needs: readonly NeedAnswer[];
  readonly aboutTheOffer: string;
  readonly impactSummary: string;
  readonly version: number;
};

/** Why a home says no. */
export const declineReasons = [
  "no-vacancy",
  "outside-registration",
  "location",
  "match-with-children-there",
  "risk-level",
  "staffing",
  "fee",
  "not-enough-information",
  "timescale",
] as const;
export type DeclineReason = (typeof declineReasons)[number];

export const declineReasonLabels: Record<DeclineReason, string> = {
  "no-vacancy": "The vacancy has gone",
  "outside-registration": "Outside our registration or approval",
  location: "The location is not right for this child",
  "match-with-children-there": "Not a good match with the children already there",
  "risk-level": "We could not keep this child, or others, safe",
  staffing: "We do not have the staff",
  fee: "The fee would not cover the care",
  "not-enough-information": "The referral does not say enough",
  timescale: "We could not be ready in time",
};

/** Why an offer was not chosen, told to its provider. */
export const unsuccessfulReasons = [
  "another-home-fits-better",
  "child-preferred-another",
  "too-far",
  "needs-not-fully-met",
  "price",
  "not-in-time",
  "approval-refused",
  "no-longer-needed",
] as const;
export type UnsuccessfulReason = (typeof unsuccessfulReasons)[number];

export const unsuccessfulReasonLabels: Record<UnsuccessfulReason, string> = {
  "another-home-fits-better": "Another home fits the child's needs better",
  "child-preferred-another": "The child preferred another home",
  "too-far": "Too far from the places that matter to the child",
  "needs-not-fully-met": "Not every need would be met",
  price: "Price, between homes that fit equally well",
  "not-in-time": "Could not be ready in time",
  "approval-refused": "The approval that this home needs was refused",
  "no-longer-needed": "A home is no longer needed",
};
