import { EventEmitter } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { Logger, type Runner, run, type TaskList, type WorkerEvents } from "graphile-worker";
import type { Logger as Log } from "pino";
import { openPool, type Sql } from "#db/client.ts";
import { type Watch, watchForLostWorkers } from "#db/lost-workers.ts";
import { candidateRetriever } from "#search/candidates.ts";
import { runFeeder } from "#search/feed.ts";
import { reconcileIndex, reconcileTimetable } from "#search/reconcile.ts";
import { keptRoll } from "#search/roll-retriever.ts";
import { contextsOver } from "../composition.server.ts";
import { taskList, timetable } from "../worker/tasks.ts";
import type { Configuration } from "./configuration.ts";
import { describeError } from "./describe-error.ts";
import type { Lifetime } from "./shutdown.ts";

/** How long jobs may go on after the signal to stop; what is not done by then is given back to the queue. */
const timeToFinish = 8_000;

/** Starts the background worker as part of a process: the job queue and the feeding of the search index. */
export async function runBackground(
  lifetime: Lifetime,
  configuration: Configuration,
  address: string,
  log: Log,
): Promise<void> {
  const sql = await lifetime.start(
    "Database connections of the worker",
    async () => openPool(address, { name: "hearth worker", max: 6 }),
    (pool) => pool.end({ timeout: 5 }),
  );
  const index = searchIndex(configuration, sql, log);
  const roll = keptRoll();
  const contextFor = contextsOver(sql, undefined, (transaction) =>
    candidateRetriever(transaction, undefined, roll),
  );
  const watch = watchOver(address, log);
  await lifetime.start("Watch for lost workers", async () => watch, stopWatch);
  await lifetime.start(
    "Job queue",
    () =>
      run({
        events: watch.events,
        connectionString: address,
        noHandleSignals: true,
        concurrency: 4,
        maxPoolSize: 6,
        pollInterval: 2_000,
        logger: queueLogger(log),
        taskList: { ...taskList({ configuration, contextFor }), ...index.tasks },
        crontab: [timetable, index.crontab].join("\n"),
      }),
    stopQueue,
  );
  await lifetime.start(
    "Search feed",
    async () => index.feed(),
    (feeder) => feeder.stop(),
  );
}

/** Watches under the name that the queue gives this worker, from before it takes its first job. */
function watchOver(address: string, log: Log) {
  const events: WorkerEvents = new EventEmitter();
  let watch: Watch | undefined;
  events.on("pool:create", ({ workerPool }) => {
    watch ??= watchForLostWorkers(address, workerPool.id, (error) =>
      log.warn({ event: "watch for lost workers", error: describeError(error) }),
    );
  });
  return { events, stop: async () => watch?.stop() };
}

function stopWatch({ stop }: ReturnType<typeof watchOver>): Promise<void> {
  return stop();
}

type SearchIndex = {
  readonly tasks: TaskList;
  readonly crontab: string;
  readonly feed: () => { stop(): Promise<void> };
};

/** What keeps the search index true, or nothing where Postgres answers searches. */
function searchIndex({ search }: Configuration, sql: Sql, log: Log): SearchIndex {
  if (search === undefined) {
    return { tasks: {}, crontab: "", feed: () => ({ stop: async () => undefined }) };
  }
  const parts = { sql, address: search, log };
  return {
    tasks: {
      "reconcile-search": async () => {
        await reconcileIndex(parts);
      },
    },
    crontab: reconcileTimetable,
    feed: () => runFeeder(parts),
  };
}

async function stopQueue(runner: Runner): Promise<void> {
  const timeIsUp = new AbortController();
  const forced = pause(timeToFinish, undefined, { signal: timeIsUp.signal }).then(
    () => runner.kill(),
    () => undefined,
  );
  await Promise.race([runner.stop(), forced]);
  timeIsUp.abort();
}

function queueLogger(log: Log): Logger {
  // Every finished job at "info" would drown the rest.
  const levels = { error: "error", warning: "warn", info: "debug", debug: "trace" } as const;
  return new Logger(() => (level, message) => log[levels[level]]({ event: "job queue" }, message));
}
