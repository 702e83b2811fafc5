import { runMigrations } from "graphile-worker";
import type { Sql } from "./client.ts";
import { webRole, workerRole } from "./roles.ts";

const schema = "graphile_worker";

/**
 * Installs or updates the tables of the job queue, lets the worker's role use them without owning them, and
 * gives the web role one way in: `hearth.add_job`, called inside the transaction that causes the job.
 * `address` is the owner's.
 */
export async function migrateJobQueue(sql: Sql, address: string): Promise<void> {
  await runMigrations({ connectionString: address, schema, noHandleSignals: true });
  await sql.unsafe(rights);
  await sql.unsafe(addJob);
}

/** The library switches row-level security on and writes no policies, which shuts out all but the owner. */
const rights = `
  grant usage on schema ${schema} to ${workerRole};
  grant select, insert, update, delete on all tables in schema ${schema} to ${workerRole};
  grant usage, select on all sequences in schema ${schema} to ${workerRole};
  grant execute on all functions in schema ${schema} to ${workerRole};
  revoke insert, update, delete on ${schema}.migrations from ${workerRole};
  do $policies$
  declare
    queue_table regclass;
  begin
    for queue_table in
      select c.oid::regclass from pg_class c
      where c.relnamespace = '${schema}'::regnamespace and c.relkind = 'r' and c.relrowsecurity
    loop
      execute format('drop policy if exists the_worker on %s', queue_table);
      execute format('create policy the_worker on %s to ${workerRole} using (true) with check (true)', queue_table);
    end loop;
  end
  $policies$;
`;

/**
 * Of two jobs with one key, only the later one runs, unless the earlier one is running already. It keeps the earlier
 * one's place in the queue, unless it says when it is to run. Jobs of one named queue run one after the other.
 */
const addJob = `
  create schema if not exists hearth;
  grant usage on schema hearth to ${webRole}, ${workerRole};
  drop function if exists hearth.add_job(text, json, text, timestamptz);
  drop function if exists hearth.add_job(text, json, text, timestamptz, integer);
  create or replace function hearth.add_job(
    task text,
    payload json,
    job_key text default null,
    run_at timestamptz default null,
    priority integer default 0,
    queue text default null
  ) returns void
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  as $add$
  begin
    -- The library adds nothing when a worker takes the job of this key between two of its statements: that job may
    -- have begun before what this transaction has done can be seen. Asked again, it makes a new one.
    for try in 1..100 loop
      if (${schema}.add_job(
        identifier => task, payload => payload, job_key => job_key, run_at => run_at, priority => priority,
        queue_name => queue,
        job_key_mode => case when run_at is null then 'preserve_run_at' else 'replace' end
      )).id is not null then
        return;
      end if;
    end loop;
    raise exception 'the job % could not be added', task;
  end
  $add$;
  revoke all on function hearth.add_job from public;
  grant execute on function hearth.add_job to ${webRole}, ${workerRole};
`;
