import type { TestProject } from "vitest/node";
import { startTestCluster } from "./cluster.ts";

type Shared = { users: number; running: ReturnType<typeof startTestCluster> };

/** Each vitest project loads its own copy of this file; the cluster is one for all of them. */
const place = globalThis as { hearthTestCluster?: Shared | undefined };

/** Vitest's global setup: the database cluster of this run. */
export default async function setup(project: TestProject) {
  place.hearthTestCluster ??= { users: 0, running: startTestCluster() };
  const shared = place.hearthTestCluster;
  shared.users += 1;
  const { cluster, end } = await shared.running;
  project.provide("cluster", { owner: cluster.address("postgres") });

  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    place.hearthTestCluster = undefined;
    await end();
  };
}
