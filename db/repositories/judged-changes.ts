import { type SQL, sql } from "drizzle-orm";
import type { JudgedCandidate } from "#app/domain/matching/candidate.ts";
import type { VacancyId } from "#app/domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";
import { judgedCandidates } from "./judged-candidates.ts";
import { uuidArray } from "./uuid-array.ts";

export type JudgedChanges = {
  readonly changed: readonly JudgedCandidate[];
  readonly gone: readonly VacancyId[];
  /** What to ask for the next changes from. */
  readonly mark: string;
};

/** From the beginning: everything there is. */
export const beginning = "0";

const pageSize = 20_000;

/**
 * What vacancies are judged by, as far as it changed since `mark`; what changed shortly before may come again. `null`
 * for somebody who may not see the whole market: from them nobody could learn what has changed.
 */
export async function readChanges(
  transaction: Transaction,
  mark: string,
): Promise<JudgedChanges | null> {
  // Mostly nothing has changed, and the newest row of each index tells: a plan that never has to be made again.
  const [now] = await transaction.execute<{ all: boolean; mark: string; changed: boolean }>(sql`
    select current_user = 'hearth_worker' or hearth.commissioning() as all,
      pg_snapshot_xmin(pg_current_snapshot())::text as mark,
      coalesce(${newest("vacancy_judged")} >= ${mark}::text::xid8, false)
        or coalesce(${newest("vacancy_gone")} >= ${mark}::text::xid8, false) as changed`);
  if (now?.all !== true) return null;
  if (!now.changed) return { mark: now.mark, changed: [], gone: [] };

  const [row] = await transaction.execute<{ changed: string | null; gone: string | null }>(sql`
    select
      (select string_agg(judged, ',') from vacancy_judged where changed_in >= ${mark}::text::xid8) as changed,
      (select string_agg(vacancy_id::text, ',') from vacancy_gone where changed_in >= ${mark}::text::xid8) as gone`);
  return {
    mark: now.mark,
    changed: judgedCandidates(row?.changed ?? null),
    gone: (row?.gone?.split(",") ?? []) as VacancyId[],
  };
}

function newest(table: "vacancy_judged" | "vacancy_gone"): SQL {
  return sql`(select changed_in from ${sql.identifier(table)} order by changed_in desc limit 1)`;
}

/** Everything there is, part by part, so that a large market is never in memory as one text. */
export async function readAll(
  transaction: Transaction,
  take: (part: readonly JudgedCandidate[]) => void,
): Promise<string | null> {
  const [row] = await transaction.execute<{ all: boolean; mark: string }>(sql`
    select current_user = 'hearth_worker' or hearth.commissioning() as all,
      pg_snapshot_xmin(pg_current_snapshot())::text as mark`);
  if (row?.all !== true) return null;
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const [part] = await transaction.execute<{ judged: string | null; last: string | null }>(sql`
      select string_agg(judged, ',') as judged, max(vacancy_id::text) as last from (
        select vacancy_id, judged from vacancy_judged where vacancy_id > ${after}::uuid
        order by vacancy_id limit ${pageSize}) part`);
    if (!part?.last) return row.mark;
    take(judgedCandidates(part.judged));
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
