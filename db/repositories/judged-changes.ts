import { type SQL, sql } from "drizzle-orm";
import type { JudgedCandidate } from "#app/domain/matching/candidate.ts";
import type { VacancyId } from "#app/domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";
import { judgedCandidates } from "./judged-candidates.ts";
import { uuidArray } from "./uuid-array.ts";

/** Up to where somebody has read what vacancies are judged by. */
export type ReadTo = {
  /** Names the database since it was last started, made or put back: numbers of transactions mean nothing in another. */
  readonly incarnation: string;
  /** What to ask for the next changes from. */
  readonly mark: string;
};

export type JudgedChanges = {
  readonly changed: readonly JudgedCandidate[];
  readonly gone: readonly VacancyId[];
  readonly mark: string;
};

const pageSize = 20_000;

/**
 * What vacancies are judged by, as far as it changed since; what changed shortly before may come again. `put-back` when
 * this is not the database that was read: then nobody can say what has changed. `null` for somebody who may not see the
 * whole market: from them nobody could learn it.
 */
export async function readChanges(
  transaction: Transaction,
  { incarnation, mark }: ReadTo,
  most = pageSize,
): Promise<JudgedChanges | "put-back" | null> {
  // Mostly nothing has changed, and the newest row of each index tells: a plan that never has to be made again.
  const [now] = await transaction.execute<Standing & { changed: boolean; before: boolean }>(sql`
    select ${standing}, pg_snapshot_xmin(pg_current_snapshot()) < ${mark}::text::xid8 as before,
      coalesce(${newest("vacancy_judged")} >= ${mark}::text::xid8, false)
        or coalesce(${newest("vacancy_gone")} >= ${mark}::text::xid8, false) as changed`);
  if (now?.all !== true) return null;
  if (now.incarnation !== incarnation || now.before) return "put-back";
  if (!now.changed) return { mark: now.mark, changed: [], gone: [] };

  const [row] = await transaction.execute<{ gone: string | null }>(sql`
    select string_agg(vacancy_id::text, ',') as gone from vacancy_gone where changed_in >= ${mark}::text::xid8`);
  const changed: JudgedCandidate[][] = [];
  const since = sql`changed_in >= ${mark}::text::xid8`;
  await readParts(transaction, since, most, (part) => void changed.push([...part]));
  return {
    mark: now.mark,
    changed: changed.flat(),
    gone: (row?.gone?.split(",") ?? []) as VacancyId[],
  };
}

function newest(table: "vacancy_judged" | "vacancy_gone"): SQL {
  return sql`(select changed_in from ${sql.identifier(table)} order by changed_in desc limit 1)`;
}

type Standing = ReadTo & { readonly all: boolean };

/** A server that takes over or is put back has started anew; a table that is filled anew in place is another file. */
const standing = sql`current_user = 'hearth_worker' or hearth.commissioning() as all,
  concat_ws(' ', extract(epoch from pg_postmaster_start_time()),
    (select oid from pg_database where datname = current_database()),
    pg_relation_filenode('vacancy_judged')) as incarnation,
  pg_snapshot_xmin(pg_current_snapshot())::text as mark`;

/** Everything there is. */
export async function readAll(
  transaction: Transaction,
  take: (part: readonly JudgedCandidate[]) => void,
): Promise<ReadTo | null> {
  const [now] = await transaction.execute<Standing>(sql`select ${standing}`);
  if (now?.all !== true) return null;
  await readParts(transaction, sql`true`, pageSize, take);
  return { incarnation: now.incarnation, mark: now.mark };
}

/** Part by part, so that a large market is never in one text: those have an end, here and in the database. */
async function readParts(
  transaction: Transaction,
  which: SQL,
  most: number,
  take: (part: readonly JudgedCandidate[]) => void,
): Promise<void> {
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const [part] = await transaction.execute<{ judged: string; last: string; size: number }>(sql`
      select string_agg(judged, ',') as judged, max(vacancy_id::text) as last, count(*)::int as size from (
        select vacancy_id, judged from vacancy_judged where ${which} and vacancy_id > ${after}::uuid
        order by vacancy_id limit ${most}) part`);
    if (!part || part.size === 0) return;
    take(judgedCandidates(part.judged));
    if (part.size < most) return;
    after = part.last;
  }
}

/** What some vacancies are judged by now; one that has gone is left out. */
export async function readJudged(
  transaction: Transaction,
  ids: readonly VacancyId[],
): Promise<readonly JudgedCandidate[]> {
  const [row] = await transaction.execute<{ judged: string | null }>(sql`
    select string_agg(judged, ',') as judged from vacancy_judged
    where vacancy_id = any(${uuidArray(ids)})`);
  return judgedCandidates(row?.judged ?? null);
}
