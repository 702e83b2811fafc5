import { setTimeout as pause } from "node:timers/promises";
import { Logger, type Runner, run } from "graphile-worker";
import type { Logger as Log } from "pino";
import { openPool } from "#db/client.ts";
import { contextsOver } from "../composition.server.ts";
import { taskList } from "../worker/tasks.ts";
import type { Configuration } from "./configuration.ts";
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
  const contextFor = contextsOver(sql);
  await lifetime.start(
    "Job queue",
    () =>
      run({
        connectionString: address,
        noHandleSignals: true,
        concurrency: 4,
        maxPoolSize: 6,
        pollInterval: 2_000,
        crontab: "",
        logger: queueLogger(log),
        taskList: taskList({ configuration, contextFor }),
      }),
    stopQueue,
  );
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
