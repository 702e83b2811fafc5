import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { accountFor, canReach } from "./account.ts";
import { copyBinaries, findBinaries } from "./binaries.ts";
import { createData, hasData, reachablePlace, superuser } from "./data-directory.ts";
import { codeOf, isRunning, waitUntil } from "./processes.ts";
import { findServer, launchServer, type Server, stopServer } from "./server-process.ts";

/** A running Postgres on this machine, reachable on the loopback address only. */
export type Cluster = {
  readonly port: number;
  /** Whether this process is the one to stop it: it started it, or the one that did is gone. */
  readonly ours: boolean;
  /** The address of a database, as the superuser unless a role and its password are given. */
  readonly address: (
    database: string,
    role?: { readonly name: string; readonly password: string },
  ) => string;
  /** Stops Postgres if this process is the one to do so, and otherwise nothing. */
  readonly stop: () => Promise<void>;
};

export type ClusterOptions = {
  /** Absolute folder for the data, the log and the notes about who started it. */
  readonly directory: string;
  /** The superuser's password; set when the data is created, needed ever after. */
  readonly password: string;
  /** False gives up safety against power cuts for speed, and ends with the terminal: for tests. */
  readonly durable: boolean;
  readonly say: (message: string) => void;
};

/**
 * Starts the built-in Postgres, creating its data on the first run, or joins the one that runs on this
 * directory already. Safe when several processes call it at once.
 * Throws an error that says what to do when this machine cannot run it.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const { directory, password, durable, say } = options;
  const account = await accountFor(join(directory, "data"));
  const place = await reachablePlace(directory, account, say);
  const release = await holdLock(join(place, "starting"));
  try {
    const running = await findServer(place, password);
    if (running) return await joinRunning(running, { place, password });

    const installed = await findBinaries();
    const reachable = !account || (await canReach(account, installed.postgres));
    const binaries = reachable ? installed : await copyBinaries(installed, place, account);
    if (!(await hasData(place))) await createData(place, { binaries, account, password, durable });
    const server = await launchServer(place, { binaries, account, password, durable });
    return await takeCharge(server, { place, password });
  } finally {
    await release();
  }
}

async function joinRunning(
  server: Server,
  of: { place: string; password: string },
): Promise<Cluster> {
  const starter = Number(await readFile(starterFile(of.place), "utf8").catch(() => ""));
  if (starter > 0 && (await isRunning(starter))) return cluster(server, of, false);
  return takeCharge(server, of);
}

async function takeCharge(
  server: Server,
  of: { place: string; password: string },
): Promise<Cluster> {
  await writeFile(starterFile(of.place), String(process.pid));
  return cluster(server, of, true);
}

function cluster(server: Server, of: { place: string; password: string }, ours: boolean): Cluster {
  return {
    port: server.port,
    ours,
    address: (database, role = { name: superuser, password: of.password }) =>
      `postgres://${role.name}:${encodeURIComponent(role.password)}@127.0.0.1:${server.port}/${database}`,
    stop: async () => {
      if (!ours) return;
      await stopServer(server);
      await rm(starterFile(of.place), { force: true });
    },
  };
}

function starterFile(place: string): string {
  return join(place, "starter");
}

/** Waits for the others who start the same cluster; a lock whose holder is gone counts for nothing. */
async function holdLock(path: string): Promise<() => Promise<void>> {
  const take = async () => {
    try {
      await writeFile(path, String(process.pid), { flag: "wx" });
      return true;
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
      const holder = Number(await readFile(path, "utf8").catch(() => ""));
      if (holder > 0 && !(await isRunning(holder))) await rm(path, { force: true });
      return false;
    }
  };
  if (!(await waitUntil(take, 60_000))) {
    throw new Error(
      `Another process has been starting Postgres for a minute. If none is, delete ${path}.`,
    );
  }
  return () => rm(path, { force: true });
}
