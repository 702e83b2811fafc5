import type { VacancyId } from "#app/domain/shared/ids.ts";
import {
  forgetSent,
  type IndexPointer,
  markDirty,
  pointToActive,
  pointToBuilding,
  readPointer,
} from "#db/repositories/search-queue.ts";
import { exportProjected, projectedOf } from "#db/repositories/search-rows.ts";
import { compareIndex, type Difference } from "./compare-index.ts";
import type { Feeding } from "./feed-round.ts";
import { IndexTrouble } from "./index-failure.ts";
import { indexSettings, shape } from "./index-settings.ts";
import { sendDocuments } from "./send.ts";
import { documentOf } from "./vacancy-document.ts";

export type Built = {
  readonly index: string;
  readonly documents: number;
  /** What answered until now; kept, so that one can go back to it. */
  readonly previous: string | null;
};

export type OnProgress = (done: number, of: number) => void;

/** About 8 MB of documents in one request. */
const pageSize = 10_000;

/** How the names of an installation's indexes begin. Others on the same server are never touched. */
export function namesOf(prefix: string, { installation }: IndexPointer): string {
  return `${prefix}_${installation}_`;
}

/**
 * Builds a new index beside the one that answers, checks it and only then points to it. Only the writer may, so
 * nothing is fed meanwhile: what changes stays marked, and searches look at what is marked themselves. Throws, and
 * leaves the old index answering and no other, when the new one is not what Postgres says.
 */
export async function buildIndex(feeding: Feeding, onProgress: OnProgress): Promise<Built> {
  const { sql, writer } = feeding;
  const pointer = await readPointer(sql);
  const { active, building } = pointer;
  const names = namesOf(feeding.prefix, pointer);
  // What a build left that had no time to clear up.
  if (building?.startsWith(names) && building !== active) await writer.drop(building);
  const index = `${names}${shape}_${Date.now().toString(36)}`;
  await pointToBuilding(sql, index);
  try {
    const same = await filled(feeding, index, onProgress);
    await pointToActive(sql, index);
    // Only now: until the pointer moved, the marks told searches what the old index did not know.
    await forgetSent(sql, same);
    await dropOthers(feeding, names, [index, active]);
    return { index, documents: same.length, previous: active };
  } catch (error) {
    await clearUp(feeding, index);
    throw error;
  }
}

/** Drops what was not finished. If the server is away it stays recorded, and the next build drops it. */
async function clearUp({ sql, writer }: Feeding, index: string): Promise<void> {
  try {
    const { building } = await readPointer(sql);
    if (building !== index) return;
    await writer.drop(index);
    await pointToBuilding(sql, null);
  } catch {
    // Why the build failed is what matters.
  }
}

async function filled(
  feeding: Feeding,
  index: string,
  onProgress: OnProgress,
): Promise<Difference["same"]> {
  await feeding.writer.create(index, indexSettings);
  await exportProjected(feeding.sql, pageSize, exporter(feeding, index, onProgress));
  // Whether a page was refused shows in the comparison, document by document.
  await feeding.writer.settle();
  return checked(feeding, index);
}

function exporter({ writer }: Feeding, index: string, onProgress: OnProgress) {
  let done = 0;
  return async (page: Parameters<Parameters<typeof exportProjected>[2]>[0], total: number) => {
    await writer.putSoon(index, page.map(documentOf));
    done += page.length;
    onProgress(done, total);
  };
}

/** Sends what is missing once more, one by one if need be, and answers what is right in the end. */
async function checked(feeding: Feeding, index: string): Promise<Difference["same"]> {
  const first = await compareIndex(feeding.sql, feeding.writer, index);
  if (first.missing.length + first.stale.length === 0) return matched(feeding, index, first.same);
  await sendAgain(feeding, index, [...first.missing, ...first.stale]);
  const second = await compareIndex(feeding.sql, feeding.writer, index);
  const wrong = second.missing.length + second.stale.length;
  if (wrong > second.same.length / 100 + 10) {
    throw new IndexTrouble(
      "not-whole",
      `${wrong} of ${wrong + second.same.length} vacancies are not in the new index.`,
    );
  }
  await markDirty(feeding.sql, [...second.missing, ...second.stale]);
  return matched(feeding, index, second.same);
}

/** The filters answer, too: settings that were not taken would make every search empty. */
async function matched(
  { writer }: Feeding,
  index: string,
  same: Difference["same"],
): Promise<Difference["same"]> {
  const found = await writer.countMatching(index, ["places >= 1", `status IN ["open", "held"]`]);
  const held = await writer.count(index);
  if (found !== held)
    throw new IndexTrouble(
      "filters-blind",
      `A filter finds ${found} of ${held} vacancies in the new index.`,
    );
  return same;
}

async function sendAgain(
  { sql, writer, log }: Feeding,
  index: string,
  ids: readonly VacancyId[],
): Promise<void> {
  for (let start = 0; start < ids.length; start += 1_000) {
    const rows = await projectedOf(sql, ids.slice(start, start + 1_000));
    const { refused } = await sendDocuments(writer, index, rows.map(documentOf));
    for (const { vacancyId, because } of refused) {
      log.error({ event: "search document refused", vacancyId }, because);
    }
  }
}

async function dropOthers(
  { writer }: Feeding,
  names: string,
  keep: readonly (string | null)[],
): Promise<void> {
  for (const other of await writer.list(names)) {
    if (!keep.includes(other)) await writer.drop(other);
  }
}
