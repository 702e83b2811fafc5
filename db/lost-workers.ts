import { setTimeout as pause } from "node:timers/promises";
import { openPool, type Sql } from "./client.ts";

/** How often a worker looks after the others, and how long a job is left alone whoever has it; in milliseconds. */
const every = 1_000;
const leftAlone = 3_000;

export type Watch = { readonly stop: () => Promise<void> };

/**
 * Gives back the jobs of workers that are gone: killed, or cut off. The queue itself would wait four hours. A worker is
 * there for as long as a session bears its name, and the server ends the session of a process that dies. Should one be
 * taken for gone wrongly, its job is done twice, which every task allows. `worker` is the name of this one in the queue.
 */
export function watchForLostWorkers(
  address: string,
  worker: string,
  onError: (error: unknown) => void,
): Watch {
  const sql = openPool(address, { name: worker, max: 1 });
  const ending = new AbortController();
  const watching = (async () => {
    while (!ending.signal.aborted) {
      await giveBackLostJobs(sql).catch(onError);
      await pause(every, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  })();
  return {
    stop: async () => {
      ending.abort();
      await watching;
      await sql.end({ timeout: 5 });
    },
  };
}

/** Makes jobs of workers that are gone ready for the others, and wakes them. Answers how many workers were gone. */
export async function giveBackLostJobs(sql: Sql): Promise<number> {
  const gone = await sql<{ worker: string }[]>`
    select distinct j.locked_by as worker from graphile_worker._private_jobs j
    where j.locked_at < now() - make_interval(secs => ${leftAlone / 1000})
      and not exists (select 1 from pg_stat_activity a where a.application_name = j.locked_by)`;
  if (gone.length === 0) return 0;
  const workers = gone.map(({ worker }) => worker);
  await sql`select graphile_worker.force_unlock_workers(${sql.array(workers)}::text[])`;
  await sql`select pg_notify('jobs:insert', ${JSON.stringify({ r: 0, count: workers.length })})`;
  return gone.length;
}
