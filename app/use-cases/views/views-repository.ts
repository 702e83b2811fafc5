import type { ViewsActor } from "../../domain/access/actor.ts";
import type { ReferralStatus } from "../../domain/referral/referral.ts";
import type {
  OfferId,
  OrganisationId,
  PersonId,
  ReferralId,
  ViewsLinkId,
} from "../../domain/shared/ids.ts";
import type { ChildOption } from "../../domain/views/child-option.ts";
import type { GivenWords } from "../../domain/views/give-views.ts";
import type { ViewsAbsenceReason, ViewsAudience } from "../../domain/views/views.ts";

/** A private link as its authority sees it: never its token or its PIN. */
export type PrivateLink = {
  readonly id: ViewsLinkId;
  readonly audience: ViewsAudience;
  readonly showDistance: boolean;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly wrongPins: number;
  readonly firstOpenedAt: Date | null;
};

export type NewLink = Pick<PrivateLink, "id" | "audience" | "showDistance" | "expiresAt"> & {
  readonly referralId: ReferralId;
  readonly authorityId: OrganisationId;
  readonly tokenHash: string;
  readonly pinHash: string;
  readonly createdAt: Date;
  readonly createdBy: PersonId;
};

/** Views as they were given or written down. */
export type KeptViews = GivenWords & {
  readonly id: string;
  readonly audience: ViewsAudience;
  /** The link they came through; `null` when staff wrote them down. */
  readonly linkId: ViewsLinkId | null;
  /** Written down by staff; `null` when they came through the link. */
  readonly recordedBy: PersonId | null;
  readonly at: Date;
};

export type NewViews = KeptViews & {
  readonly referralId: ReferralId;
  readonly authorityId: OrganisationId;
};

export type Absence = {
  readonly id: string;
  readonly audience: ViewsAudience;
  readonly reason: ViewsAbsenceReason;
  readonly note: string;
  readonly by: PersonId;
  readonly at: Date;
};

/** An answer to a question, or about the decision (`viewsId` null). */
export type Reply = {
  readonly id: string;
  readonly audience: ViewsAudience;
  readonly viewsId: string | null;
  readonly words: string;
  readonly at: Date;
};

export type OfferedOption = { readonly offerId: OfferId; readonly option: ChildOption };
/** An option as its authority sees it: `isOffered` is false once the offer was withdrawn, `alias` is null when it is gone. */
export type ListedOption = OfferedOption & {
  readonly isOffered: boolean;
  readonly alias: string | null;
};
/** A picture of a home with what the home says that it shows, for those who cannot see it. */
export type DescribedPicture = { readonly id: string; readonly description: string };
export type HomePicture = { readonly mediaType: string; readonly bytes: Uint8Array };

/** The authority's side. */
type AuthoritySide = {
  findReferral(
    authorityId: OrganisationId,
    referralId: ReferralId,
  ): Promise<{ readonly reference: string; readonly status: ReferralStatus } | undefined>;
  /** Newest first. */
  listLinks(
    authorityId: OrganisationId,
    referralId: ReferralId,
    limit: number,
  ): Promise<readonly PrivateLink[]>;
  /** False when this id is taken: the form was sent twice. */
  insertLink(link: NewLink): Promise<boolean>;
  /** Closes every link of one audience that is not closed; all but `except`, which replaces them. */
  revokeLinks(
    authorityId: OrganisationId,
    referralId: ReferralId,
    audience: ViewsAudience,
    at: Date,
    except?: ViewsLinkId,
  ): Promise<void>;
  /** Newest first. */
  list(
    authorityId: OrganisationId,
    referralId: ReferralId,
    limit: number,
  ): Promise<readonly KeptViews[]>;
  listAbsences(authorityId: OrganisationId, referralId: ReferralId): Promise<readonly Absence[]>;
  insertAbsence(
    absence: Absence & { readonly referralId: ReferralId; readonly authorityId: OrganisationId },
  ): Promise<void>;
  listReplies(authorityId: OrganisationId, referralId: ReferralId): Promise<readonly Reply[]>;
  insertReply(
    reply: Reply & {
      readonly referralId: ReferralId;
      readonly authorityId: OrganisationId;
      readonly by: PersonId;
    },
  ): Promise<void>;
  listShortlist(
    authorityId: OrganisationId,
    referralId: ReferralId,
  ): Promise<readonly ListedOption[]>;
};

/** What a child or parent reads and says through their own link. */
type OwnSide = {
  getOwnLink(linkId: ViewsLinkId): Promise<PrivateLink>;
  /** Where the reader's own referral stands. */
  getOwnStatus(): Promise<ReferralStatus>;
  /** Signed offers of a published referral that were chosen for the reader, in the order in which they were chosen. */
  listOptions(referralId: ReferralId): Promise<readonly OfferedOption[]>;
  /** Newest first: a child's through all their links, a parent's through this one. */
  listOwn(
    own: Pick<ViewsActor, "linkId" | "referralId" | "audience">,
    limit: number,
  ): Promise<readonly KeptViews[]>;
  countOwn(linkId: ViewsLinkId): Promise<number>;
  /** Newest first; only those for the link's audience. */
  listOwnReplies(referralId: ReferralId): Promise<readonly Reply[]>;
  /** Those of the pictures that the reader's options have. */
  describePictures(ids: readonly string[]): Promise<readonly DescribedPicture[]>;
  findPicture(id: string): Promise<HomePicture | undefined>;
};

/** Opening a link, for somebody who is not known yet. */
type DoorSide = {
  /** Counts a try before the PIN is compared; undefined for a link that is unknown or not open. */
  tryLink(
    tokenHash: string,
    at: Date,
    mostTries: number,
  ): Promise<(Omit<ViewsActor, "kind"> & { readonly pinHash: string }) | undefined>;
  /** Forgets the wrong PINs and begins a sitting. */
  beginSitting(sitting: {
    readonly tokenHash: string;
    readonly linkId: ViewsLinkId;
    readonly sittingHash: string;
    readonly at: Date;
    readonly endsAt: Date;
  }): Promise<void>;
  endSitting(sittingHash: string): Promise<void>;
};

export type ViewsRepository = AuthoritySide &
  OwnSide &
  DoorSide & {
    /** False when this id is taken: the form was sent twice. */
    insert(views: NewViews): Promise<boolean>;
  };
