import { spawn } from "node:child_process";
import { open, readFile, realpath, rm, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import postgres from "postgres";
import type { Account } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { postgresEnvironment, superuser } from "./data-directory.ts";
import { isPostgres, isRunning, waitUntil } from "./processes.ts";

/** A Postgres server process: its number and its port on the loopback address. */
export type Server = { readonly pid: number; readonly port: number };

const minute = 60_000;
const largestLog = 10 * 1024 * 1024;

/**
 * The server that runs on the data in `place`, or undefined. A note left by one that is gone is cleared away.
 * Throws when a server runs there that does not accept our password.
 */
export async function findServer(place: string, password: string): Promise<Server | undefined> {
  const note = join(place, "data", "postmaster.pid");
  const lines = (await readFile(note, "utf8").catch(() => "")).split("\n");
  const server = { pid: Number(lines[0]), port: Number(lines[3]) };
  if (!(server.pid > 0)) return undefined;
  if (!(await isRunning(server.pid)) || !(await isPostgres(server.pid))) {
    await rm(note, { force: true });
    return undefined;
  }
  if (server.port > 0 && (await waitUntil(() => answers(server.port, place, password), minute))) {
    return server;
  }
  throw new Error(`Postgres (process ${server.pid}) runs on ${place} but does not answer.`);
}

/** Starts a server on the data in `place`, on a free port, and waits until it answers. */
export async function launchServer(
  place: string,
  options: {
    binaries: Binaries;
    account: Account | undefined;
    password: string;
    durable: boolean;
  },
): Promise<Server> {
  const port = await freePort();
  const logPath = join(place, "postgres.log");
  const size = (await stat(logPath).catch(() => undefined))?.size ?? 0;
  const log = await open(logPath, size > largestLog ? "w" : "a", 0o600);
  const child = spawn(options.binaries.postgres, settings(place, port, options.durable), {
    ...options.account,
    cwd: "/",
    // Apart from our terminal, so that Ctrl-C reaches us first and pages in progress still find their database.
    detached: options.durable,
    env: postgresEnvironment(),
    stdio: ["ignore", log.fd, log.fd],
  });
  let ended = false;
  child.once("error", () => {
    ended = true;
  });
  child.once("exit", () => {
    ended = true;
  });
  child.unref();
  if (!options.durable) process.once("exit", () => child.kill("SIGINT"));
  const isUp = async () => ended || (await answers(port, place, options.password));
  try {
    const hasAnswered = await waitUntil(isUp, minute);
    if (ended || !hasAnswered || child.pid === undefined) throw await failure(logPath);
    return { pid: child.pid, port };
  } catch (error) {
    if (child.pid !== undefined) await stopServer({ pid: child.pid, port });
    throw error;
  } finally {
    await log.close();
  }
}

/** Stops a server: open transactions are rolled back, the data is left clean. */
export async function stopServer(server: Server): Promise<void> {
  const isGone = async () => !(await isRunning(server.pid));
  if (await isGone()) return;
  process.kill(server.pid, "SIGINT");
  if (await waitUntil(isGone, 10_000)) return;
  process.kill(server.pid, "SIGQUIT");
  await waitUntil(isGone, 5_000);
}

function settings(place: string, port: number, durable: boolean): string[] {
  const values = [
    "listen_addresses=127.0.0.1",
    `port=${port}`,
    "unix_socket_directories=",
    "max_connections=150",
    "timezone=UTC",
    "log_timezone=UTC",
    "jit=off",
    // Neither statements nor values of rows get into its log.
    "log_min_error_statement=panic",
    "log_error_verbosity=terse",
    ...(durable ? [] : ["fsync=off", "full_page_writes=off", "synchronous_commit=off"]),
  ];
  return ["-D", join(place, "data"), ...values.flatMap((value) => ["-c", value])];
}

async function answers(port: number, place: string, password: string): Promise<boolean> {
  const sql = postgres({
    host: "127.0.0.1",
    port,
    username: superuser,
    password,
    database: "postgres",
    max: 1,
    connect_timeout: 5,
  });
  try {
    const [row] = await sql`select current_setting('data_directory') as directory`;
    return (await realpath(String(row?.directory))) === (await realpath(join(place, "data")));
  } catch (error) {
    if (error instanceof postgres.PostgresError && error.code === "28P01") {
      throw new Error(
        `The Postgres in ${place} does not accept the password kept in secrets.json. ` +
          "Put back the secrets.json that belongs to this data, or delete both to begin anew.",
      );
    }
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => {
        if (address && typeof address === "object") resolve(address.port);
        else reject(new Error("No free port on the loopback address."));
      });
    });
  });
}

async function failure(logPath: string): Promise<Error> {
  const log = await readFile(logPath, "utf8").catch(() => "");
  const end = log.trim().split("\n").slice(-8).join("\n");
  return new Error(`Postgres did not start. The end of ${logPath}:\n${end}`);
}
