import { referralStatuses } from "./referral.ts";

/** Lists of an authority's referrals: of a status, of those needed today or overdue, and of those with an offer. */
export const referralLists = [...referralStatuses, "due", "offered"] as const;
export type ReferralList = (typeof referralLists)[number];
