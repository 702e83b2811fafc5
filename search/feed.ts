import { setTimeout as pause } from "node:timers/promises";
import type { Sql } from "#db/client.ts";
import { nextDirty, readPointer } from "#db/repositories/search-queue.ts";
import { buildIndex, namesOf } from "./build-index.ts";
import { type Fed, type Feeding, feed } from "./feed-round.ts";
import { troubleOf } from "./index-failure.ts";
import { shape } from "./index-settings.ts";
import { indexWriter } from "./index-writer.ts";
import type { Log } from "./log.ts";
import { writeAlone } from "./only-writer.ts";
import type { IndexAddress } from "./vacancy-index.ts";

export type FeederOptions = {
  /** Connections in the role `hearth_worker`; at least two. */
  readonly sql: Sql;
  readonly address: IndexAddress;
  readonly log: Log;
  /** Names of indexes begin so; what follows tells installations that share a server apart. */
  readonly prefix?: string;
  /** Milliseconds between looks when there was nothing to send. */
  readonly everyMs?: number;
};

export const defaultPrefix = "vacancies";
const batchSize = 1_000;
const longestPause = 60_000;

/**
 * Feeds the index for as long as the process runs: in turns with any other process that does, and patiently while
 * the index is away. `stop` waits for no answer of the index: what was not taken for sure is sent again.
 */
export function runFeeder(options: FeederOptions): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const feeding: Feeding = {
    sql: options.sql,
    writer: indexWriter(options.address, { stop: stopping.signal }),
    log: options.log,
    prefix: options.prefix ?? defaultPrefix,
  };
  const loop = feedUntil(stopping.signal, feeding, options.everyMs ?? 1_000);
  return {
    stop: async () => {
      stopping.abort();
      await loop;
    },
  };
}

async function feedUntil(stop: AbortSignal, feeding: Feeding, everyMs: number): Promise<void> {
  let wait = everyMs;
  while (!stop.aborted) {
    try {
      const fed = await feedOnce(feeding);
      wait = everyMs;
      if (fed && fed.sent + fed.removed === batchSize) continue;
    } catch (error) {
      if (stop.aborted) return;
      wait = Math.min(wait * 2, longestPause);
      feeding.log.warn(
        { event: "search feed failed", ...troubleOf(error) },
        "The search index was not fed.",
      );
    }
    await pause(wait, undefined, { signal: stop }).catch(() => undefined);
  }
}

/**
 * Sends what has changed since the last round, once. Builds the index first when there is none, or when the one
 * there is has another shape than this version of Hearth writes.
 */
export async function feedOnce(options: Feeding): Promise<Fed | undefined> {
  return writeAlone(options, false, async (feeding) => {
    const dirty = await nextDirty(feeding.sql, batchSize);
    const pointer = await readPointer(feeding.sql);
    const { active } = pointer;
    if (!active?.startsWith(`${namesOf(feeding.prefix, pointer)}${shape}_`)) {
      return rebuilt(feeding);
    }
    if (dirty.length === 0) return { sent: 0, removed: 0, refused: 0 };
    // A document sent to an index that is not there would make one, without any settings.
    if (!(await feeding.writer.exists(active))) return rebuilt(feeding);
    return feed(feeding, active, dirty);
  });
}

async function rebuilt(feeding: Feeding): Promise<Fed> {
  const built = await buildIndex(feeding, () => undefined);
  feeding.log.info({ event: "search index built", documents: built.documents }, "Index built.");
  return { sent: built.documents, removed: 0, refused: 0 };
}
