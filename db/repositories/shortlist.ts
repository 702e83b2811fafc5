import { and, asc, eq } from "drizzle-orm";
import type { ShortlistRepository } from "#app/use-cases/shortlist/shortlist-repository.ts";
import { shortlistedOption } from "../schema/offers.ts";
import { homePicture } from "../schema/supply.ts";
import type { Transaction } from "../transaction.ts";

/** The options that a child and parents are shown, written by their authority. */
export function shortlistRepository(
  transaction: Transaction,
  authorityId: string,
): ShortlistRepository {
  return {
    put: async (entry) => {
      await transaction
        .insert(shortlistedOption)
        .values({ ...entry, authorityId })
        .onConflictDoUpdate({
          target: shortlistedOption.offerId,
          set: { option: entry.option, at: entry.at, by: entry.by, removedAt: null },
        });
    },
    listPictureIds: async (homeId) => {
      const rows = await transaction
        .select({ id: homePicture.id })
        .from(homePicture)
        .where(eq(homePicture.homeId, homeId))
        .orderBy(asc(homePicture.id))
        .limit(6);
      return rows.map((row) => row.id);
    },
    remove: async (referralId, offerId, at) => {
      await transaction
        .update(shortlistedOption)
        .set({ removedAt: at })
        .where(
          and(
            eq(shortlistedOption.offerId, offerId),
            eq(shortlistedOption.referralId, referralId),
            eq(shortlistedOption.authorityId, authorityId),
          ),
        );
    },
  };
}
