import type { ApprovalNeeded } from "../matching/match.ts";

/** Whether a choice would trigger other approvals today than those it was decided with, as when its referral was changed. */
export function approvalsChanged(
  decided: readonly ApprovalNeeded[],
  today: readonly ApprovalNeeded[],
): boolean {
  const names = (approvals: readonly ApprovalNeeded[]) =>
    approvals
      .map(({ code, approver }) => `${code} ${approver}`)
      .sort()
      .join();
  return names(decided) !== names(today);
}
