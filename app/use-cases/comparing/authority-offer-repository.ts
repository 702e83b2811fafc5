import type { HomeKind } from "../../domain/home/home.ts";
import type { FeeExtra, NeedAnswer } from "../../domain/offer/offer.ts";
import type { CalendarDate } from "../../domain/shared/calendar-date.ts";
import type {
  HomeId,
  OfferId,
  OrganisationId,
  ReferralId,
  VacancyId,
} from "../../domain/shared/ids.ts";

/** An offer as the authority that asked for it reads it: never before the registered manager signed it. */
export type ReceivedOffer = {
  readonly id: OfferId;
  readonly homeId: HomeId;
  readonly vacancyId: VacancyId;
  readonly providerId: OrganisationId;
  readonly providerName: string;
  readonly homeAlias: string;
  readonly homeKind: HomeKind;
  readonly standing: "signed" | "withdrawn";
  /** Whole pence per week, without the extras. */
  readonly weeklyFee: number;
  readonly extras: readonly FeeExtra[];
  readonly startOn: CalendarDate;
  readonly heldUntil: CalendarDate | null;
  readonly needs: readonly NeedAnswer[];
  readonly aboutTheOffer: string;
  readonly impactSummary: string;
  readonly signedAt: Date;
  readonly shortlisted: boolean;
};

export type AuthorityOfferRepository = {
  /** Offers on one of the authority's own referrals, oldest first; at most two hundred. */
  listForReferral(id: ReferralId): Promise<readonly ReceivedOffer[]>;
};
