import { isAnsweredHere } from "../matching/approvals.ts";
import type { AnsweredCode, Answerer, ApprovalNeeded } from "../matching/match.ts";
import type { ReferralStatus } from "../referral/referral.ts";
import { accept, type Outcome, refuse } from "../shared/outcome.ts";
import type { ApprovalAnswer, DecisionStatus } from "./decision.ts";
import { shortestReason } from "./record-decision.ts";

export type ApprovalCode = AnsweredCode;

export type AnsweredApproval = { readonly code: ApprovalCode; readonly answer: ApprovalAnswer };

export type ApprovalSituation = {
  readonly referralStatus: ReferralStatus;
  readonly status: DecisionStatus;
  readonly needed: readonly ApprovalNeeded[];
  readonly answered: readonly AnsweredApproval[];
  /** Which decision of the referral it is: counts up when one is made anew. */
  readonly attempt: number;
  /** Whether the chosen offer still stands. */
  readonly offerStands: boolean;
};

export type GivenAnswer = AnsweredApproval & {
  readonly reason: string;
  /** The attempt that the approver has read. */
  readonly readAttempt: number;
};

export type ApprovalRefusal =
  | "nothing-to-approve"
  | "referral-not-open"
  | "changed-since-read"
  | "already-answered"
  | "reason-missing"
  | "offer-withdrawn";

/**
 * An approver answers one approval: all given that are answered in Hearth makes the decision final, one refused makes it
 * refused. Nothing is left to approve for a referral that was withdrawn, and a decision made anew is another one, to be
 * read first.
 * Whoever approves says in words what satisfied them (Care Planning, Placement and Case Review (England)
 * Regulations 2010, regs 10 and 11).
 */
export function answerApproval(
  situation: ApprovalSituation,
  approver: Answerer,
  given: GivenAnswer,
): Outcome<DecisionStatus, ApprovalRefusal> {
  if (given.readAttempt !== situation.attempt) return refuse("changed-since-read");
  const needed = situation.needed.some(
    (each) => each.code === given.code && each.approver === approver,
  );
  if (!needed) return refuse("nothing-to-approve");
  if (situation.status === "final" || situation.status === "refused")
    return refuse("already-answered");
  if (situation.status === "withdrawn" || situation.referralStatus !== "published")
    return refuse("referral-not-open");
  if (situation.answered.some((each) => each.code === given.code))
    return refuse("already-answered");
  if (given.reason.trim().length < shortestReason) return refuse("reason-missing");
  if (given.answer === "refused") return accept("refused");
  if (!situation.offerStands) return refuse("offer-withdrawn");
  const approved = new Set(
    situation.answered.filter((each) => each.answer === "approved").map((each) => each.code),
  );
  const open = situation.needed.filter(
    (each) => isAnsweredHere(each) && each.code !== given.code && !approved.has(each.code),
  );
  return accept(open.length === 0 ? "final" : "awaiting-approval");
}
