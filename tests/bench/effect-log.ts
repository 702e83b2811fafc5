import type { Sql } from "#db/client.ts";

/** From a change's commit to the last thing that it has led to, in milliseconds. */
export type Effect = {
  readonly ms: number;
  /** Referrals that were judged again for it. */
  readonly referrals: number;
};

/**
 * Makes a test's database write down, by its own clock, when vacancies are to be judged again, when they have been and
 * which referrals that asked for, and when a job is done. What it writes costs the worker a little: the figures are high.
 */
export async function logEffects(owner: Sql): Promise<void> {
  await owner.unsafe(`
    create table bench_log (what text, key text, xact xid8, at timestamptz default clock_timestamp());
    create function bench_note() returns trigger language plpgsql security definer
    set search_path = public as $note$
    declare
      task text := (select identifier from graphile_worker._private_tasks
        where id = new.task_id);
    begin
      if task = 'rejudge-vacancy' and new.locked_at is null and new.key is not null then
        insert into bench_log values ('vacancy asked', new.key, pg_current_xact_id());
      end if;
      return null;
    end $note$;
    create trigger bench_notes after insert or update on graphile_worker._private_jobs
      for each row execute function bench_note();
    create function bench_touched() returns trigger language plpgsql security definer
    set search_path = public as $note$
    begin
      if tg_op = 'DELETE' then
        insert into bench_log values ('referral done', old.referral_id::text, pg_current_xact_id());
      else
        insert into bench_log values ('referral asked', new.referral_id::text, pg_current_xact_id());
      end if;
      return null;
    end $note$;
    -- Deferred: the last thing before the commit.
    create constraint trigger bench_touched after insert or update or delete on referral_touched
      deferrable initially deferred for each row execute function bench_touched();
    create function bench_judged() returns trigger language plpgsql security definer
    set search_path = public as $note$
    begin
      insert into bench_log values ('judged', new.vacancy_id::text, pg_current_xact_id());
      return null;
    end $note$;
    create constraint trigger bench_judged after insert or update on vacancy_rejudged
      deferrable initially deferred for each row
      execute function bench_judged();`);
}

/**
 * The changes since the log began, in order. A change counts from when it asked for its vacancies to be judged, which is
 * a little before its commit, to when the last of the referrals that they asked for was done.
 */
export async function readEffects(owner: Sql): Promise<readonly Effect[]> {
  await owner`create index on bench_log (key, what, at)`;
  await owner`create index on bench_log (xact)`;
  const rows = await owner<Effect[]>`
    with asked as (
      select xact, key, min(at) as at from bench_log where what = 'vacancy asked' group by xact, key
    ), judged as (
      select a.xact as change, a.at as began, j.xact, j.at from asked a
      left join lateral (select b.xact, b.at from bench_log b
        where b.key = a.key and b.what = 'judged' and b.at > a.at and b.xact <> a.xact order by b.at limit 1) j on true
    ), referrals as (
      select j.change, r.key, d.at from judged j
      join bench_log r on r.xact = j.xact and r.what = 'referral asked'
      left join lateral (select b.at from bench_log b
        where b.key = r.key and b.what = 'referral done' and b.at > r.at order by b.at limit 1) d on true
    )
    select extract(epoch from greatest(max(j.at), (select max(r.at) from referrals r where r.change = j.change))
        - min(j.began))::float8 * 1000 as ms,
      (select count(distinct r.key)::int from referrals r where r.change = j.change) as referrals
    from judged j group by j.change order by min(j.began)`;
  return rows;
}

/** Whether every vacancy and referral that is to be judged again has been. */
export async function isWorkedOff(owner: Sql): Promise<boolean> {
  const [row] = await owner<{ left: number }[]>`
    select count(*)::int as left from graphile_worker.jobs
    where task_identifier in ('rejudge-vacancy', 'rejudge-touched', 'rejudge-referral') and (attempts < max_attempts or locked_at is not null)`;
  return row?.left === 0;
}
