import type { DistanceBand } from "../../domain/distance/distance.ts";
import type { HomeKind } from "../../domain/home/home.ts";
import type { DeclineReason, OfferStatus } from "../../domain/offer/offer.ts";
import type {
  HomeId,
  OrganisationId,
  PersonId,
  ReferralId,
  VacancyId,
} from "../../domain/shared/ids.ts";

export type Invitation = {
  readonly referralId: ReferralId;
  readonly homeId: HomeId;
  readonly vacancyId: VacancyId;
  readonly providerId: OrganisationId;
  readonly distanceBand: DistanceBand;
};

/** A home that was given the card, and what came of it. */
export type Recipient = {
  readonly homeId: HomeId;
  /** For which it was given the card. */
  readonly vacancyId: VacancyId;
  readonly homeAlias: string;
  readonly homeKind: HomeKind;
  readonly providerName: string;
  readonly distanceBand: DistanceBand;
  readonly fitsSince: Date | null;
  readonly invitedAt: Date | null;
  readonly offer: Extract<OfferStatus, "signed" | "withdrawn"> | null;
  /** It still has a vacancy that is open or held. */
  readonly hasPlaces: boolean;
  readonly declined: {
    readonly reason: DeclineReason;
    readonly note: string;
    readonly at: Date;
  } | null;
};

export type InvitationRepository = {
  /** Marks the home as invited; false when it was invited before, so that it is told once. */
  invite(invitation: Invitation, by: PersonId, at: Date): Promise<boolean>;
  /** Invited homes first, then homes that received the card because they fit; at most two hundred. */
  listRecipients(referralId: ReferralId): Promise<readonly Recipient[]>;
};
