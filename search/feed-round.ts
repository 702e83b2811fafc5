import type { Sql } from "#db/client.ts";
import { type Dirty, forgetSent, noteFed, putAside } from "#db/repositories/search-queue.ts";
import { projectedOf } from "#db/repositories/search-rows.ts";
import type { IndexWriter } from "./index-writer.ts";
import type { Log } from "./log.ts";
import { sendDocuments } from "./send.ts";
import { documentOf } from "./vacancy-document.ts";

/** What writing to the index needs. `sql` is in the role `hearth_worker`. */
export type Feeding = {
  readonly sql: Sql;
  readonly writer: IndexWriter;
  readonly log: Log;
  readonly prefix: string;
};

/** What one round did: how many vacancies it dealt with. */
export type Fed = { readonly sent: number; readonly removed: number; readonly refused: number };

/** Sends these vacancies as they are now: a whole document, or the removal of one that can be offered no more. */
export async function feed(
  { sql, writer, log }: Feeding,
  index: string,
  dirty: readonly Dirty[],
): Promise<Fed> {
  const rows = await projectedOf(
    sql,
    dirty.map((one) => one.vacancyId),
  );
  const there = new Set(rows.map((row) => row.vacancyId));
  const gone = dirty.filter((one) => !there.has(one.vacancyId));

  const { taken, refused } = await sendDocuments(writer, index, rows.map(documentOf));
  await forgetSent(sql, taken);
  if (gone.length > 0) {
    const ids = gone.map((one) => one.vacancyId);
    if ((await writer.remove(index, ids)).taken) await forgetSent(sql, gone);
  }
  const attempts = new Map(dirty.map((one) => [one.vacancyId, one.attempts]));
  for (const one of refused) {
    const retryInSeconds = retryAfter(attempts.get(one.vacancyId) ?? 0);
    log.error({ event: "search document refused", vacancyId: one.vacancyId }, one.because);
    await putAside(sql, { ...one, retryInSeconds });
  }
  await noteFed(sql);
  return { sent: taken.length, removed: gone.length, refused: refused.length };
}

/** One minute, then twice as long each time, at most six hours. */
export function retryAfter(attempts: number): number {
  return Math.min(60 * 2 ** attempts, 6 * 3600);
}
