import { and, asc, eq, isNull } from "drizzle-orm";
import type { OfferedOption } from "#app/use-cases/views/views-repository.ts";
import { shortlistedOption } from "../schema/offers.ts";
import type { Transaction } from "../transaction.ts";

const mostOptions = 50;

/** The options of a referral in the order in which they were chosen; `owned` narrows them to one authority's. */
export async function listOptions(
  transaction: Transaction,
  referralId: string,
  owned?: ReturnType<typeof eq>,
): Promise<readonly OfferedOption[]> {
  const rows = await transaction
    .select({ offerId: shortlistedOption.offerId, option: shortlistedOption.option })
    .from(shortlistedOption)
    .where(
      and(eq(shortlistedOption.referralId, referralId), isNull(shortlistedOption.removedAt), owned),
    )
    .orderBy(asc(shortlistedOption.at), asc(shortlistedOption.offerId))
    .limit(mostOptions);
  return rows as OfferedOption[];
}
