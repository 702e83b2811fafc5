import type { Context, Repositories } from "#app/use-cases/context.ts";
import type { Sql } from "#db/client.ts";

type Run<Answer> = {
  readonly by: Context;
  /** The read after which it stands still until the other one has read too, as `offers.find`. */
  readonly after: `${keyof Repositories & string}.${string}`;
  readonly work: (context: Context) => Promise<Answer>;
};

/**
 * Runs two use-cases in two transactions that both read before either of them writes; or, where one waits for a lock of
 * the other, one after the other. `owner` sees who waits.
 */
export async function sideBySide<One, Other>(
  owner: Sql,
  one: Run<One>,
  other: Run<Other>,
): Promise<[One, Other]> {
  let there = 0;
  const someoneWaits = async () => {
    const [row] = await owner`select exists (select 1 from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock') as waits`;
    return row?.waits === true;
  };
  const standStill = async () => {
    there += 1;
    while (there < 2 && !(await someoneWaits()));
  };
  const run = async <Answer>({ by, after, work }: Run<Answer>): Promise<Answer> => {
    try {
      return await work(pausing(by, after, standStill));
    } finally {
      there += 1;
    }
  };
  return Promise.all([run(one), run(other)]);
}

/** The context whose named read is followed by a pause before its answer is used. */
function pausing(context: Context, after: string, pause: () => Promise<void>): Context {
  const [port = "", method = ""] = after.split(".");
  const slowed = (given: object) =>
    new Proxy(given, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name);
        if (name !== method || typeof value !== "function") return value;
        return async (...input: unknown[]) => {
          const answer: unknown = await value.apply(target, input);
          await pause();
          return answer;
        };
      },
    });
  return {
    ...context,
    transact: (work) =>
      context.transact((repositories) =>
        work(
          new Proxy(repositories, {
            get: (target, name) => {
              const value: unknown = Reflect.get(target, name);
              return name === port ? slowed(value as object) : value;
            },
          }),
        ),
      ),
  };
}
