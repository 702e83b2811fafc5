import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { accountFor, canReach } from "./account.ts";
import { copyBinaries, findBinaries } from "./binaries.ts";
import { createData, hasData, reachablePlace, superuser } from "./data-directory.ts";
import { codeOf, isRunning, waitUntil } from "./processes.ts";
import { findServer, launchServer, type Server, stopServer } from "./server-process.ts";

/** Milliseconds between making a lock and writing into it, at the very most. */
const longestWrite = 5_000;

/** A running Postgres on this machine, reachable on the loopback address only. */
export type Cluster = {
  readonly port: number;
  /** The address of a database, as the superuser unless a role and its password are given. */
  readonly address: (
    database: string,
    role?: { readonly name: string; readonly password: string },
  ) => string;
  /** Stops Postgres when nobody else uses it, and leaves it to them otherwise. */
  readonly stop: () => Promise<void>;
};

export type ClusterOptions = {
  /** Absolute folder for the data, the log and the notes about who uses it. */
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
    if (running) return await use(running, { place, password });

    const installed = await findBinaries();
    const reachable = !account || (await canReach(account, installed.postgres));
    const binaries = reachable ? installed : await copyBinaries(installed, place, account);
    if (!(await hasData(place))) await createData(place, { binaries, account, password, durable });
    const server = await launchServer(place, { binaries, account, password, durable });
    return await use(server, { place, password });
  } finally {
    await release();
  }
}

/** Notes that this process uses the server, until it stops doing so. */
async function use(server: Server, of: { place: string; password: string }): Promise<Cluster> {
  const users = join(of.place, "users");
  const note = join(users, `${process.pid}.${randomUUID()}`);
  await mkdir(users, { recursive: true });
  await writeFile(note, "");
  let stopping: Promise<void> | undefined;
  const leave = async () => {
    // Held, so that nobody joins a server that is about to stop.
    const release = await holdLock(join(of.place, "starting"));
    try {
      await rm(note, { force: true });
      if (!(await isUsed(users))) await stopServer(server);
    } finally {
      await release();
    }
  };
  return {
    port: server.port,
    address: (database, role = { name: superuser, password: of.password }) =>
      `postgres://${role.name}:${encodeURIComponent(role.password)}@127.0.0.1:${server.port}/${database}`,
    stop: () => {
      stopping ??= leave();
      return stopping;
    },
  };
}

/** Whether a process that has left a note is still there. Notes of those that are gone are cleared away. */
async function isUsed(users: string): Promise<boolean> {
  let used = false;
  for (const note of await readdir(users)) {
    if (await isRunning(Number(note.split(".")[0]))) used = true;
    else await rm(join(users, note), { force: true });
  }
  return used;
}

/** Waits for the others who start the same cluster; a lock whose holder is gone counts for nothing. */
async function holdLock(path: string): Promise<() => Promise<void>> {
  const take = async () => {
    try {
      await writeFile(path, String(process.pid), { flag: "wx" });
      return true;
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
      if (await isLeft(path)) await rm(path, { force: true });
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

/** Whether nobody holds a lock any more: its holder is gone, or went before writing which process it was. */
async function isLeft(path: string): Promise<boolean> {
  const holder = Number(await readFile(path, "utf8").catch(() => ""));
  if (holder > 0) return !(await isRunning(holder));
  const written = await stat(path).catch(() => undefined);
  return written !== undefined && Date.now() - written.mtimeMs > longestWrite;
}
