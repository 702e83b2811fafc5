import { describeError } from "./describe-error.ts";

/** What a process has started, so that it can be stopped in the opposite order. */
export type Lifetime = {
  /**
   * Starts one thing and remembers how to stop it, even if the signal to stop comes while it is starting.
   * Once stopping has begun nothing new starts: the promise then never settles, because the process is ending.
   */
  readonly start: <Thing>(
    name: string,
    begin: () => Promise<Thing>,
    end: (thing: Thing) => Promise<unknown>,
  ) => Promise<Thing>;
  /** Stops everything and ends the process. */
  readonly stop: (exitCode: number) => Promise<never>;
};

type Running = { readonly name: string; readonly stop: () => Promise<unknown> };

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const limit = 15_000;

/**
 * The lifetime of this process. Everything is stopped once, last started first, when a signal comes or when
 * something unforeseen is thrown. After 15 seconds the process ends however far it has got.
 * `say` is told what goes wrong on the way.
 */
export function lifetime(say: (message: string) => void): Lifetime {
  const stack: Running[] = [];
  let stopping: Promise<never> | undefined;

  const stop = (exitCode: number): Promise<never> => {
    stopping ??= stopAll(stack, exitCode, say);
    return stopping;
  };

  for (const signal of signals) process.on(signal, () => void stop(0));
  for (const event of ["uncaughtException", "unhandledRejection"] as const) {
    process.on(event, (error: unknown) => {
      say(`Something unforeseen ended the process: ${JSON.stringify(describeError(error))}`);
      void stop(1);
    });
  }

  return {
    stop,
    start: (name, begin, end) => {
      if (stopping) return stopping;
      const beginning = begin();
      stack.push({ name, stop: () => beginning.then(end, () => undefined) });
      return beginning;
    },
  };
}

async function stopAll(
  stack: Running[],
  exitCode: number,
  say: (message: string) => void,
): Promise<never> {
  setTimeout(() => {
    say("Stopping took more than 15 seconds; ending now.");
    process.exit(exitCode || 1);
  }, limit).unref();
  let failed = false;
  for (let running = stack.pop(); running; running = stack.pop()) {
    try {
      await running.stop();
    } catch (error) {
      failed = true;
      say(`${running.name} did not stop cleanly: ${JSON.stringify(describeError(error))}`);
    }
  }
  process.exit(failed ? 1 : exitCode);
}
