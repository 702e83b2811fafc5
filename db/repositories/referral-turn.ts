import { sql } from "drizzle-orm";
import type { ReferralTurn } from "#app/use-cases/referrals/referral-turn.ts";
import type { Transaction } from "../transaction.ts";

/** The turn is a lock on the referral's name, which every role may take, and which ends with the transaction. */
export function referralTurn(transaction: Transaction): ReferralTurn {
  return {
    take: async (referralId) => {
      const name = `referral:${referralId}`;
      await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
    },
  };
}
