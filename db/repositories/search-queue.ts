import type { TransactionSql } from "postgres";
import type { VacancyId } from "#app/domain/shared/ids.ts";
import type { Sql } from "../client.ts";

/** A vacancy whose document in the index is out of date, as of a version of its row. */
export type Dirty = {
  readonly vacancyId: VacancyId;
  readonly version: number;
  readonly attempts: number;
};

/** Which index answers. */
export type IndexPointer = {
  readonly active: string | null;
  readonly building: string | null;
  /** Stands in the names of this installation's indexes, and in no other's. */
  readonly installation: string;
};

/** One number for the whole project: whoever holds this lock is the only writer of the index. */
const writerLock = 7_236_412;

/** The session that held the writer's lock is gone, and another process may be the writer. */
export class NoLongerWriter extends Error {
  readonly code = "no-longer-writer";
}

/**
 * Runs the work while no other process writes to the index. Waits for the other, or answers undefined at once when
 * `wait` is false. The lock goes with its session: `mustBeHeld` throws when it has gone. Then this rejects, once the work
 * has come to its end.
 */
export async function asOnlyWriter<Answer>(
  sql: Sql,
  wait: boolean,
  work: (mustBeHeld: () => Promise<void>) => Promise<Answer>,
): Promise<Answer | undefined> {
  let working: Promise<Answer> | undefined;
  try {
    const done = sql.begin(async (transaction) => {
      // A build takes minutes, in which nothing else is said here.
      await transaction`set local idle_in_transaction_session_timeout = 0`;
      if (!(await lockWriter(transaction, wait))) return undefined;
      working = work(async () => {
        await transaction`select 1`.catch((cause: unknown) => {
          throw new NoLongerWriter("Another process may write to the index now.", { cause });
        });
      });
      return working;
    });
    return (await done) as Answer | undefined;
  } finally {
    await working?.catch(() => undefined);
  }
}

async function lockWriter(transaction: TransactionSql, wait: boolean): Promise<boolean> {
  if (wait) {
    await transaction`select pg_advisory_xact_lock(${writerLock})`;
    return true;
  }
  const [row] = await transaction<{ held: boolean }[]>`
    select pg_try_advisory_xact_lock(${writerLock}) as held`;
  return row?.held === true;
}

/** The next vacancies to send, longest waiting first. */
export async function nextDirty(sql: Sql, limit: number): Promise<Dirty[]> {
  return sql<Dirty[]>`
    select vacancy_id as "vacancyId", version::float8 as version, attempts
    from search_dirty where next_try_at <= now() order by dirty_at, vacancy_id limit ${limit}`;
}

/** Forgets what was sent, unless it has changed again since. */
export async function forgetSent(
  sql: Sql,
  sent: readonly { vacancyId: VacancyId; version: number }[],
): Promise<void> {
  if (sent.length === 0) return;
  await sql.unsafe(
    `delete from search_dirty d using jsonb_to_recordset($1::text::jsonb) as s(id uuid, version bigint)
     where d.vacancy_id = s.id and d.version <= s.version`,
    [JSON.stringify(sent.map(({ vacancyId, version }) => ({ id: vacancyId, version })))],
  );
}

/** Puts a document that the index refuses aside until a later try. */
export async function putAside(
  sql: Sql,
  refused: { vacancyId: VacancyId; version: number; because: string; retryInSeconds: number },
): Promise<void> {
  await sql`
    update search_dirty set attempts = attempts + 1, last_error = ${refused.because.slice(0, 500)},
      next_try_at = now() + make_interval(secs => ${refused.retryInSeconds})
    where vacancy_id = ${refused.vacancyId} and version <= ${refused.version}`;
}

/** Marks vacancies as out of date in the index, whatever their row says: for repairs. */
export async function markDirty(sql: Sql, ids: readonly VacancyId[]): Promise<void> {
  if (ids.length === 0) return;
  await sql.unsafe(
    `insert into search_dirty (vacancy_id, version, dirty_at, next_try_at)
     select id, coalesce(s.version, 0), now(), now()
     from unnest($1::uuid[]) as id left join vacancy_search s on s.vacancy_id = id
     on conflict (vacancy_id) do update set next_try_at = now(), attempts = 0, last_error = null`,
    [`{${ids.join(",")}}`],
  );
}

/** Which index answers now and which is being built. */
export async function readPointer(sql: Sql): Promise<IndexPointer> {
  const [row] = await sql<IndexPointer[]>`
    select active_index as active, building_index as building, installation from search_state`;
  if (!row) throw new Error("There is no state of the search index.");
  return row;
}

/** Says that an index is being built. */
export async function pointToBuilding(sql: Sql, index: string | null): Promise<void> {
  await sql`
    insert into search_state ("only", building_index) values (1, ${index})
    on conflict ("only") do update set building_index = excluded.building_index`;
}

/** From the next search on, this index answers. */
export async function pointToActive(sql: Sql, index: string | null): Promise<void> {
  await sql`
    insert into search_state ("only", active_index) values (1, ${index})
    on conflict ("only") do update set active_index = excluded.active_index, building_index = null`;
}

/** Keeps how far the index lagged when it was last fed, for the operators' page. */
export async function noteFed(sql: Sql): Promise<void> {
  await sql`
    update search_state set fed_at = now(),
      lag_seconds = coalesce((select extract(epoch from now() - min(dirty_at)) from search_dirty), 0)`;
}
