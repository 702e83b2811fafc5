import type { ReferralId } from "../../domain/shared/ids.ts";

/** One after the other, for all that decides what becomes of a referral and of the offers to it. */
export type ReferralTurn = {
  /**
   * Waits until nobody else decides, approves or closes this referral, or signs or takes back an offer to it, and keeps it
   * so until the transaction ends. Providers wait here too, who may not lock the referral's own row. It is the first lock
   * that a transaction takes, so that no two wait for one another; what was read before it is read again.
   */
  take(referralId: ReferralId): Promise<void>;
};
