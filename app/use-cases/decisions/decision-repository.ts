import type { AnsweredApproval, ApprovalCode } from "../../domain/decision/answer-approval.ts";
import type { ApprovalAnswer, DecisionStatus } from "../../domain/decision/decision.ts";
import type { RecordedDecision, Unsuccessful } from "../../domain/decision/record-decision.ts";
import type { Answerer, ApprovalNeeded } from "../../domain/matching/match.ts";
import type { OfferId, OrganisationId, PersonId, ReferralId } from "../../domain/shared/ids.ts";

export type StoredDecision = {
  readonly referralId: ReferralId;
  readonly offerId: OfferId;
  /** Counts up when a decision is made anew after a refusal. */
  readonly attempt: number;
  readonly status: DecisionStatus;
  readonly reasons: string;
  readonly viewsConsidered: string;
  readonly replyToChild: string;
  readonly replyToParent: string;
  readonly unsuccessful: readonly Unsuccessful[];
  readonly approvals: readonly ApprovalNeeded[];
  readonly recordedAt: Date;
  readonly recordedBy: PersonId;
  readonly finalAt: Date | null;
};

export type GivenApproval = AnsweredApproval & {
  readonly reason: string;
  readonly by: PersonId;
  readonly at: Date;
};

export type WaitingDecision = {
  readonly referralId: ReferralId;
  readonly reference: string;
  readonly approvals: readonly ApprovalNeeded[];
  readonly recordedAt: Date;
};

/** An offer and its provider, for telling everybody once. */
export type OfferToTell = { readonly offerId: OfferId; readonly providerId: OrganisationId };

export type DecisionRepository = {
  find(referralId: ReferralId): Promise<StoredDecision | undefined>;
  /** Stores the decision; false when another one stands, so that of two commissioners one wins. */
  record(
    referralId: ReferralId,
    decision: RecordedDecision,
    by: PersonId,
    at: Date,
  ): Promise<boolean>;
  listGivenApprovals(referralId: ReferralId): Promise<readonly GivenApproval[]>;
  /** Stores an approver's answer; false when the same approval was answered before. */
  giveApproval(
    referralId: ReferralId,
    given: {
      readonly code: ApprovalCode;
      readonly answer: ApprovalAnswer;
      readonly reason: string;
      readonly by: PersonId;
      readonly at: Date;
    },
  ): Promise<boolean>;
  /** Decisions on open referrals that wait for this approver, oldest first; at most a hundred. */
  listWaiting(approver: Answerer): Promise<readonly WaitingDecision[]>;
  /**
   * Makes the decision final in one go: the referral is decided, its card closed, every signed offer has its
   * outcome, the replies are there to read. False when it does not wait, or its referral is no longer open.
   */
  finalise(referralId: ReferralId, offers: readonly OfferToTell[], at: Date): Promise<boolean>;
  /** Marks the decision as refused, so that another may be made. */
  refuse(referralId: ReferralId): Promise<void>;
  /** Gives offers to a withdrawn referral their outcome: a home is no longer needed. */
  closeOffers(referralId: ReferralId, offers: readonly OfferToTell[], at: Date): Promise<void>;
  /** Ends a decision that waits, because its referral is withdrawn. */
  endWaiting(referralId: ReferralId): Promise<void>;
};
