import type { FindingJustification } from "../../domain/anonymity/unresolved-findings.ts";
import type { ProviderCard } from "../../domain/referral/provider-card.ts";
import type { CardAudience, Referral, ReferralStatus } from "../../domain/referral/referral.ts";
import type { WithdrawalReason } from "../../domain/referral/withdrawal.ts";
import type { CalendarDate } from "../../domain/shared/calendar-date.ts";
import type { OrganisationId, PersonId, ReferralId } from "../../domain/shared/ids.ts";

/** A referral in a list. */
export type ReferralLine = {
  readonly id: ReferralId;
  readonly reference: string;
  readonly status: ReferralStatus;
  /** `null` until the first section is written. */
  readonly neededBy: CalendarDate | null;
  readonly age: number | null;
  readonly sectionsWritten: number;
  /** Homes that were given the card. */
  readonly homesAsked: number;
  /** Offers that are signed and not withdrawn. */
  readonly offers: number;
};

/** The card as providers read it now. */
export type ReleasedCard = {
  readonly card: ProviderCard;
  readonly audience: CardAudience;
  readonly open: boolean;
};

export type Withdrawn = { readonly at: Date; readonly reason: WithdrawalReason };

/** Who did something, and when. */
export type Done = { readonly by: PersonId; readonly at: Date };

export type ReferralRepository = {
  /** Drafts and open referrals first, the soonest needed at the top. */
  list(authorityId: OrganisationId, limit: number): Promise<readonly ReferralLine[]>;
  find(authorityId: OrganisationId, id: ReferralId): Promise<Referral | undefined>;
  /** The same, kept from being changed by anybody else until the transaction ends. */
  findForChange(authorityId: OrganisationId, id: ReferralId): Promise<Referral | undefined>;
  findWithdrawn(authorityId: OrganisationId, id: ReferralId): Promise<Withdrawn | undefined>;
  /** `exists`: the form was sent twice. `reference-taken`: try another reference. */
  insert(referral: Referral, done: Done): Promise<"inserted" | "exists" | "reference-taken">;
  /** Stores the answers, status and version of a referral that `findForChange` has read. */
  update(referral: Referral): Promise<void>;
  /** Marks when it was first published. */
  markPublished(id: ReferralId, at: Date): Promise<void>;
  markWithdrawn(id: ReferralId, withdrawn: Withdrawn): Promise<void>;
  findCard(id: ReferralId): Promise<ReleasedCard | undefined>;
  /** Writes the card, or puts the new one in the place of the old. */
  releaseCard(referral: Referral, released: ReleasedCard, at: Date): Promise<void>;
  closeCard(id: ReferralId): Promise<void>;
  listJustifications(id: ReferralId): Promise<readonly FindingJustification[]>;
  justify(referral: Referral, justification: FindingJustification, done: Done): Promise<void>;
  /** Providers with a home that was given the card. */
  listProvidersAsked(id: ReferralId): Promise<readonly OrganisationId[]>;
  getAuthorityName(authorityId: OrganisationId): Promise<string>;
};
