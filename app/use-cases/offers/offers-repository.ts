import type { Decline } from "../../domain/offer/decline.ts";
import type { Offer, OfferStatus, UnsuccessfulReason } from "../../domain/offer/offer.ts";
import type {
  HomeId,
  OfferId,
  OrganisationId,
  PersonId,
  ReferralId,
} from "../../domain/shared/ids.ts";

/** What became of an offer, as its authority told. */
export type OfferOutcome = {
  readonly outcome: "chosen" | "unsuccessful";
  readonly reason: UnsuccessfulReason | null;
  readonly note: string;
  readonly at: Date;
};

/** An offer with its history. */
export type OfferRecord = {
  readonly offer: Offer;
  readonly homeName: string;
  /** Of the referral. */
  readonly reference: string;
  readonly authorityName: string;
  readonly referralIsOpen: boolean;
  readonly preparedAt: Date;
  readonly preparedBy: string;
  readonly signedAt: Date | null;
  readonly withdrawnAt: Date | null;
  /** Why the registered manager stopped it; "" otherwise. */
  readonly stoppedReason: string;
  readonly outcome: OfferOutcome | null;
};

/** Who did it, and when. */
export type Doer = { readonly by: PersonId; readonly at: Date };

export type OffersRepository = {
  /** Newest first. */
  list(
    providerId: OrganisationId,
    statuses: readonly OfferStatus[],
    limit: number,
  ): Promise<readonly OfferRecord[]>;
  find(providerId: OrganisationId, id: OfferId): Promise<OfferRecord | undefined>;
  findFor(
    providerId: OrganisationId,
    referralId: ReferralId,
    homeId: HomeId,
  ): Promise<OfferRecord | undefined>;
  /** False when the home has an offer to this referral, or this id is taken. */
  insert(offer: Offer, doer: Doer): Promise<boolean>;
  /** Writes what was prepared anew. False when somebody else has changed it since `readVersion`. */
  revise(offer: Offer, readVersion: number, doer: Doer): Promise<boolean>;
  sign(offer: Offer, readVersion: number, doer: Doer): Promise<boolean>;
  stop(offer: Offer, readVersion: number, reason: string): Promise<boolean>;
  withdraw(offer: Offer, readVersion: number, at: Date): Promise<boolean>;
  findDecline(
    providerId: OrganisationId,
    referralId: ReferralId,
    homeId: HomeId,
  ): Promise<Decline | undefined>;
  /** False when the home has declined this referral already. */
  insertDecline(
    of: Pick<Offer, "referralId" | "homeId" | "providerId" | "authorityId">,
    decline: Decline,
    doer: Doer,
  ): Promise<boolean>;
};
