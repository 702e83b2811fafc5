import type { VacancyId } from "#app/domain/shared/ids.ts";
import type { Sql } from "../client.ts";

/** A vacancy whose document in the index is out of date, as of a version of its row. */
export type Dirty = {
  readonly vacancyId: VacancyId;
  readonly version: number;
  readonly attempts: number;
};

/** Which index answers. */
export type IndexPointer = { readonly active: string | null; readonly building: string | null };

/** One number for the whole project: whoever holds this lock is the only writer of the index. */
const writerLock = 7_236_412;

/**
 * Runs the work while no other process writes to the index. Waits for the other, or answers undefined at once when
 * `wait` is false.
 */
export async function asOnlyWriter<Answer>(
  sql: Sql,
  wait: boolean,
  work: () => Promise<Answer>,
): Promise<Answer | undefined> {
  const connection = await sql.reserve();
  try {
    if (wait) await connection`select pg_advisory_lock(${writerLock})`;
    else {
      const [row] = await connection<{ held: boolean }[]>`
        select pg_try_advisory_lock(${writerLock}) as held`;
      if (row?.held !== true) return undefined;
    }
    try {
      return await work();
    } finally {
      await connection`select pg_advisory_unlock(${writerLock})`;
    }
  } finally {
    connection.release();
  }
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
    select active_index as active, building_index as building from search_state`;
  return row ?? { active: null, building: null };
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
