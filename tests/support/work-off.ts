import { Logger, runOnce } from "graphile-worker";
import { contextsOver } from "#app/composition.server.ts";
import type { Configuration } from "#app/server/configuration.ts";
import { taskList } from "#app/worker/tasks.ts";
import type { TestDatabase } from "./template-database.ts";

/** Does every job that waits, and those that they ask for, until none is left. */
export async function workOff(
  { worker, addresses }: TestDatabase,
  clock: () => Date,
): Promise<void> {
  const configuration = {
    appUrl: "https://hearth.example",
    mail: { smtpUrl: undefined, from: "Hearth <hearth@hearth.example>" },
  } as Configuration;
  await runOnce({
    connectionString: addresses.worker,
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
    taskList: taskList({ configuration, contextFor: contextsOver(worker, clock) }),
  });
}
