import type { DistanceBand } from "../../domain/distance/distance.ts";
import type { HomeKind } from "../../domain/home/home.ts";
import type { DeclineReason, OfferStatus } from "../../domain/offer/offer.ts";
import type { ProviderCard } from "../../domain/referral/provider-card.ts";
import type {
  HomeId,
  OfferId,
  OrganisationId,
  ReferralId,
  VacancyId,
} from "../../domain/shared/ids.ts";

/** One of the provider's homes that was given a card, because of what, and what it has answered. */
export type RecipientHome = {
  readonly homeId: HomeId;
  readonly homeName: string;
  readonly homeKind: HomeKind;
  readonly vacancyId: VacancyId;
  readonly distanceBand: DistanceBand;
  readonly fitsSince: Date | null;
  readonly invitedAt: Date | null;
  readonly offer: { readonly id: OfferId; readonly status: OfferStatus } | null;
  readonly declined: DeclineReason | null;
};

/** A referral's card as the provider may read it, with those of its homes that were given it. */
export type ReceivedReferral = {
  readonly referralId: ReferralId;
  readonly authorityId: OrganisationId;
  readonly card: ProviderCard;
  readonly open: boolean;
  readonly homes: readonly RecipientHome[];
};

export type CardsRepository = {
  /** Open cards: those that none of the provider's homes has answered first, by the day an answer is asked by; newest first on a day. */
  listOpen(providerId: OrganisationId, limit: number): Promise<readonly ReceivedReferral[]>;
  /** How many open cards there are in all, and how many of them none of its homes has answered. */
  countOpen(
    providerId: OrganisationId,
  ): Promise<{ readonly open: number; readonly notAnswered: number }>;
  find(providerId: OrganisationId, referralId: ReferralId): Promise<ReceivedReferral | undefined>;
};
