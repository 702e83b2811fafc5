import type {
  FindingJustification,
  FindingPlace,
} from "../../domain/anonymity/unresolved-findings.ts";
import type { ProviderCard } from "../../domain/referral/provider-card.ts";
import type { CardAudience, Referral, ReferralStatus } from "../../domain/referral/referral.ts";
import type { ReferralList } from "../../domain/referral/referral-lists.ts";
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

export type ReferralsWanted = {
  /** `null` for all. */
  readonly list: ReferralList | null;
  /** Part of a reference as `referencePart` makes it; "" for any. */
  readonly reference: string;
  readonly today: CalendarDate;
};
export type Stretch = { readonly offset: number; readonly limit: number };

/** How many referrals each list has, and how many offers the referrals that look for a home have. */
export type ReferralCounts = Readonly<Record<ReferralList | "offers", number>>;

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
  /** By status, those that look for a home first; the soonest needed at the top, of closed ones the latest. */
  list(
    authorityId: OrganisationId,
    wanted: ReferralsWanted,
    stretch: Stretch,
  ): Promise<readonly ReferralLine[]>;
  count(authorityId: OrganisationId, wanted: ReferralsWanted): Promise<number>;
  countLists(authorityId: OrganisationId, today: CalendarDate): Promise<ReferralCounts>;
  /** What referrals are called; ids that are not the authority's own are left out. */
  listReferences(
    authorityId: OrganisationId,
    ids: readonly ReferralId[],
  ): Promise<readonly Pick<ReferralLine, "id" | "reference">[]>;
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
  /** Puts the reasons that hold for whole fields at these sentences, and nowhere else. */
  tieJustifications(id: ReferralId, places: readonly FindingPlace[]): Promise<void>;
  /** Providers with a home that was given the card. */
  listProvidersAsked(id: ReferralId): Promise<readonly OrganisationId[]>;
  getAuthorityName(authorityId: OrganisationId): Promise<string>;
};
