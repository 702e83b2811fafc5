import { isAnsweredHere } from "../matching/approvals.ts";
import type { ApprovalNeeded } from "../matching/match.ts";
import type { UnsuccessfulReason } from "../offer/offer.ts";
import type { ReferralStatus } from "../referral/referral.ts";
import type { OfferId } from "../shared/ids.ts";
import { accept, type Outcome, refuse } from "../shared/outcome.ts";
import type { DecisionStatus } from "./decision.ts";

/** One offer that was not chosen, with what its provider is told. */
export type Unsuccessful = {
  readonly offerId: OfferId;
  readonly reason: UnsuccessfulReason;
  readonly note: string;
};

/** What a commissioner writes down. */
export type ProposedDecision = {
  readonly offerId: OfferId;
  readonly reasons: string;
  readonly viewsConsidered: string;
  readonly replyToChild: string;
  readonly replyToParent: string;
  readonly unsuccessful: readonly Unsuccessful[];
};

/** What stands when the decision is recorded. */
export type DecisionSituation = {
  readonly referralStatus: ReferralStatus;
  /** Offers that are signed and not withdrawn; the one proposed only while its vacancy takes places. */
  readonly signedOfferIds: readonly OfferId[];
  /** Whether views are recorded, or the reason why they could not be asked is. */
  readonly childHeard: boolean;
  readonly parentsHeard: boolean;
  /** A decision recorded before; a refused one may be made anew. */
  readonly earlier: DecisionStatus | undefined;
  /** What choosing this offer would trigger. */
  readonly approvals: readonly ApprovalNeeded[];
};

export const decisionRefusals = [
  "referral-not-open",
  "already-decided",
  "offer-not-available",
  "child-not-heard",
  "parents-not-heard",
  "reasons-missing",
  "views-weighing-missing",
  "reply-missing",
  "unsuccessful-reason-missing",
] as const;
export type DecisionRefusal = (typeof decisionRefusals)[number];

/** The shortest reason that says anything, in characters. */
export const shortestReason = 20;

export type RecordedDecision = ProposedDecision & {
  readonly status: "awaiting-approval" | "final";
  readonly approvals: readonly ApprovalNeeded[];
};

/**
 * Records a choice. It cannot be recorded until the child and the parents have been heard or the reason why they
 * could not be is on file (Children Act 1989 s22(4) and (5)); it says why, how the views were weighed, and gives every
 * other signed offer its coded reason. It is final at once only when it triggers no approval
 * that is answered in Hearth; what has to be obtained outside it stands in the record.
 */
export function recordDecision(
  situation: DecisionSituation,
  proposed: ProposedDecision,
): Outcome<RecordedDecision, DecisionRefusal> {
  const refusal = refusalOfSituation(situation, proposed) ?? refusalOfWords(situation, proposed);
  if (refusal !== undefined) return refuse(refusal);
  const others = situation.signedOfferIds.filter((id) => id !== proposed.offerId);
  return accept({
    ...proposed,
    unsuccessful: proposed.unsuccessful.filter((each) => others.includes(each.offerId)),
    status: situation.approvals.some(isAnsweredHere) ? "awaiting-approval" : "final",
    approvals: situation.approvals,
  });
}

function refusalOfSituation(
  situation: DecisionSituation,
  proposed: ProposedDecision,
): DecisionRefusal | undefined {
  if (situation.earlier === "awaiting-approval" || situation.earlier === "final")
    return "already-decided";
  if (situation.referralStatus !== "published") return "referral-not-open";
  if (!situation.signedOfferIds.includes(proposed.offerId)) return "offer-not-available";
  if (!situation.childHeard) return "child-not-heard";
  return situation.parentsHeard ? undefined : "parents-not-heard";
}

function refusalOfWords(
  situation: DecisionSituation,
  proposed: ProposedDecision,
): DecisionRefusal | undefined {
  const says = (text: string) => text.trim().length >= shortestReason;
  if (!says(proposed.reasons)) return "reasons-missing";
  if (!says(proposed.viewsConsidered)) return "views-weighing-missing";
  if (!says(proposed.replyToChild)) return "reply-missing";
  const told = new Set(proposed.unsuccessful.map((each) => each.offerId));
  const untold = situation.signedOfferIds.some((id) => id !== proposed.offerId && !told.has(id));
  return untold ? "unsuccessful-reason-missing" : undefined;
}
