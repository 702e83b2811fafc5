import { and, asc, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { ListedOption, OfferedOption } from "#app/use-cases/views/views-repository.ts";
import { offer, shortlistedOption } from "../schema/offers.ts";
import { home } from "../schema/supply.ts";
import type { Transaction } from "../transaction.ts";

const mostOptions = 50;
const columns = { offerId: shortlistedOption.offerId, option: shortlistedOption.option };
const inOrder = [asc(shortlistedOption.at), asc(shortlistedOption.offerId)];

/** The options that a child or parent may still choose between, in the order in which they were chosen. */
export async function listOptions(
  transaction: Transaction,
  referralId: string,
): Promise<readonly OfferedOption[]> {
  const rows = await transaction
    .select(columns)
    .from(shortlistedOption)
    .where(
      and(
        onList(referralId),
        sql`${shortlistedOption.offerId} = any((select hearth.offers_for_reader())::uuid[])`,
      ),
    )
    .orderBy(...inOrder)
    .limit(mostOptions);
  return rows as OfferedOption[];
}

/** The whole list of an authority's referral, in the same order, with what is no longer offered and what staff call each home. */
export async function listShortlist(
  transaction: Transaction,
  authorityId: string,
  referralId: string,
): Promise<readonly ListedOption[]> {
  const rows = await transaction
    .select({
      ...columns,
      isOffered: sql<boolean>`coalesce(${offer.status} = 'signed', false)`,
      alias: home.alias,
    })
    .from(shortlistedOption)
    .leftJoin(offer, eq(offer.id, shortlistedOption.offerId))
    .leftJoin(home, eq(home.id, offer.homeId))
    .where(and(onList(referralId), eq(shortlistedOption.authorityId, authorityId)))
    .orderBy(...inOrder)
    .limit(mostOptions);
  return rows as ListedOption[];
}

function onList(referralId: string): SQL | undefined {
  return and(eq(shortlistedOption.referralId, referralId), isNull(shortlistedOption.removedAt));
}
