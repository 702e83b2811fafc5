import { chmod, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Cluster, startCluster } from "#db/embedded/cluster.ts";
import { isRunning } from "#db/embedded/processes.ts";
import { ensureDatabase, migrateDatabase } from "#db/migrate.ts";

/** What a test needs to know to reach the cluster of its run. */
export type TestCluster = {
  /** The superuser's address of the database `postgres`. */
  readonly owner: string;
};

declare module "vitest" {
  interface ProvidedContext {
    cluster: TestCluster;
  }
}

/** Passwords of the test cluster's roles; it listens on the loopback address for as long as the tests run. */
export const testPasswords = { owner: "owner", web: "web", worker: "worker" } as const;
export const migratedTemplate = "migrated_template";

const prefix = "hearth-tests-";

/**
 * Starts a cluster in a folder of its own, with one migrated database to copy, and clears away what killed runs
 * have left. `npm test` names a folder in HEARTH_TEST_CLUSTER, which its several runs of vitest share.
 */
export async function startTestCluster(): Promise<{ cluster: Cluster; end: () => Promise<void> }> {
  await clearAbandoned();
  const shared = process.env.HEARTH_TEST_CLUSTER;
  const directory = shared ?? (await ownFolder());
  const cluster = await startCluster({
    directory,
    password: testPasswords.owner,
    durable: false,
    say: () => undefined,
  });
  await ensureDatabase(cluster.address("postgres"), migratedTemplate);
  await migrateDatabase({
    address: cluster.address(migratedTemplate),
    passwords: testPasswords,
    migrationsFolder: "db/migrations",
  });
  return {
    cluster,
    end: async () => {
      await cluster.stop();
      if (shared === undefined) await rm(directory, { recursive: true, force: true });
    },
  };
}

async function ownFolder(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), prefix));
  // Run by root, the database is another user's process and must be able to get in.
  await chmod(directory, 0o755);
  return directory;
}

/** Without the process that started it nobody will stop a cluster or remove its files. */
async function clearAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(prefix)) continue;
    const directory = join(tmpdir(), name);
    await clearIfAbandoned(join(directory, "cluster"));
    await clearIfAbandoned(directory);
  }
}

async function clearIfAbandoned(directory: string): Promise<void> {
  const starter = Number(await readFile(join(directory, "starter"), "utf8").catch(() => ""));
  if (!(starter > 0) || (await isRunning(starter))) return;
  const note = await readFile(join(directory, "data", "postmaster.pid"), "utf8").catch(() => "");
  const server = Number(note.split("\n")[0]);
  if (server > 0 && (await isRunning(server))) process.kill(server, "SIGQUIT");
  await rm(directory, { recursive: true, force: true });
}
