import { accept, type Outcome, refuse } from "../shared/outcome.ts";
import type { Referral } from "./referral.ts";

/** Why a referral is withdrawn, as those who were asked may be told. */
export const withdrawalReasons = [
  "home-found-elsewhere",
  "staying-where-they-are",
  "living-with-family",
  "plan-changed",
  "written-by-mistake",
] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

export const withdrawalReasonLabels: Record<WithdrawalReason, string> = {
  "home-found-elsewhere": "A home was found without Hearth",
  "staying-where-they-are": "The child is staying where they are",
  "living-with-family": "The child is going to live with family or friends",
  "plan-changed": "The plan for the child has changed",
  "written-by-mistake": "It was written by mistake or twice",
};

/** Whether a referral may be withdrawn; one that is decided or withdrawn is closed already. */
export function withdraw(referral: Referral): Outcome<Referral, "closed-already"> {
  if (referral.status === "decided" || referral.status === "withdrawn") {
    return refuse("closed-already");
  }
  return accept({ ...referral, status: "withdrawn", version: referral.version + 1 });
}
