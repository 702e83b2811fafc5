import type { DistanceBand } from "../../domain/distance/distance.ts";
import type { DeclineReason, OfferStatus } from "../../domain/offer/offer.ts";
import type { ProviderCard } from "../../domain/referral/provider-card.ts";

/** One of the provider's homes at a referral, as its pages show it. */
export type CardHome = {
  readonly homeId: string;
  readonly homeName: string;
  readonly distanceBand: DistanceBand;
  readonly fitsSince: Date | null;
  readonly invitedAt: Date | null;
  readonly offer: { readonly id: string; readonly status: OfferStatus } | null;
  readonly declined: DeclineReason | null;
};

export type CardSlipFacts = {
  readonly referralId: string;
  readonly card: ProviderCard;
  readonly homes: readonly CardHome[];
};
