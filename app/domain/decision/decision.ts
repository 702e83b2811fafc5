/**
 * Awaiting approval: chosen, but an approval it triggers is not yet given. Final: everybody is told. Withdrawn: its
 * referral was withdrawn while it waited.
 */
export const decisionStatuses = ["awaiting-approval", "final", "refused", "withdrawn"] as const;
export type DecisionStatus = (typeof decisionStatuses)[number];

export const decisionStatusLabels: Record<DecisionStatus, string> = {
  "awaiting-approval": "Waiting for approval",
  final: "Final",
  refused: "Approval refused",
  withdrawn: "Ended: the referral was withdrawn",
};

export const approvalAnswers = ["approved", "refused"] as const;
export type ApprovalAnswer = (typeof approvalAnswers)[number];
