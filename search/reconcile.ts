import { markDirty, readPointer } from "#db/repositories/search-queue.ts";
import { compareIndex } from "./compare-index.ts";
import type { FeederOptions } from "./feed.ts";
import { indexWriter } from "./index-writer.ts";

/** When the worker does it, in UTC; when it was off then, as soon as it is back. */
export const reconcileTimetable = "17 2 * * * reconcile-search ?fill=1d";

export type Reconciled = {
  readonly missing: number;
  readonly stale: number;
  readonly extra: number;
};

/**
 * Compares the whole index with Postgres and marks what differs, which the feeder then mends. For every night, and
 * after a restore of either. What is marked already shows as stale and is only marked again.
 */
export async function reconcileIndex(
  options: Pick<FeederOptions, "sql" | "address" | "log">,
): Promise<Reconciled> {
  const { active } = await readPointer(options.sql);
  if (active === null) return { missing: 0, stale: 0, extra: 0 };
  const { missing, stale, extra } = await compareIndex(
    options.sql,
    indexWriter(options.address),
    active,
  );
  await markDirty(options.sql, [...missing, ...stale, ...extra]);
  const counts = { missing: missing.length, stale: stale.length, extra: extra.length };
  options.log.info(
    { event: "search index reconciled", ...counts },
    "Index compared with Postgres.",
  );
  return counts;
}
