import type { Repositories, WorkContext } from "#app/use-cases/context.ts";
import { now, today } from "./matching/ordinary.ts";

/** The context of a use-case's parts over the ports that they use; any other port throws when it is touched. */
export function workOver(repositories: Partial<Repositories>): WorkContext {
  return {
    actor: { kind: "worker" },
    now: () => now,
    today: () => today,
    newId: () => {
      throw new Error("no id is made here");
    },
    repositories: new Proxy(repositories, {
      get: (given, name) => {
        const port = given[name as keyof Repositories];
        if (port === undefined) throw new Error(`no port ${String(name)} here`);
        return port;
      },
    }) as Repositories,
  };
}
