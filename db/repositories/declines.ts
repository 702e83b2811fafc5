import { and, eq } from "drizzle-orm";
import type { OffersRepository } from "#app/use-cases/offers/offers-repository.ts";
import { decline } from "../schema/offers.ts";
import type { Transaction } from "../transaction.ts";

/** A provider's coded answers of no. */
export function declines(
  transaction: Transaction,
): Pick<OffersRepository, "findDecline" | "insertDecline"> {
  return {
    findDecline: async (providerId, referralId, homeId) => {
      const [row] = await transaction
        .select({ reason: decline.reason, note: decline.note })
        .from(decline)
        .where(
          and(
            eq(decline.providerId, providerId),
            eq(decline.referralId, referralId),
            eq(decline.homeId, homeId),
          ),
        );
      return row;
    },
    insertDecline: async ({ referralId, homeId, providerId, authorityId }, given, { by, at }) => {
      const inserted = await transaction
        .insert(decline)
        .values({ referralId, homeId, providerId, authorityId, ...given, by, at })
        .onConflictDoNothing()
        .returning({ referralId: decline.referralId });
      return inserted.length > 0;
    },
  };
}
