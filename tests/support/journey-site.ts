import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { afterAll } from "vitest";
import type { Sql } from "#db/client.ts";
import { type TestDatabase, testDatabase } from "./template-database.ts";

/** A running Hearth that one file of journeys has to itself. */
export type JourneySite = {
  /** Its address, without a slash at its end. */
  readonly url: string;
  /** The superuser in its database, for arranging and checking. */
  readonly owner: Sql;
};

/**
 * The built server, as a process of its own like everybody's `npm start`, over a fresh copy of the demonstration
 * region; stopped after the file's last test. Files are walked side by side: none sees what another does.
 */
export async function journeySite(): Promise<JourneySite> {
  const database = await testDatabase("demonstration");
  const url = `http://localhost:${await freePort()}`;
  const server = spawn(process.execPath, ["build/start.js"], {
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: { ...process.env, ...nobodysServers, ...settings(url, database) },
  });
  afterAll(() => stop(server));
  await said(url, server);
  return { url, owner: database.owner };
}

/** What is tried here must reach no index and no mailbox that somebody has named in the environment. */
export const nobodysServers = { MEILI_URL: "", MEILI_KEY: "", SMTP_URL: "" };

function settings(url: string, { addresses }: TestDatabase) {
  return {
    NODE_ENV: "test",
    PORT: new URL(url).port,
    APP_URL: url,
    DATABASE_OWNER_URL: addresses.owner,
    DATABASE_URL: addresses.web,
    WORKER_DATABASE_URL: addresses.worker,
    SESSION_SECRET: "a secret of the tests and of nothing else",
    LINK_SECRET: "another secret of the tests and nothing else",
  } as const;
}

/** Resolves when the process has said the words; throws with all that it said when it ends before. */
async function said(words: string, server: ChildProcess): Promise<void> {
  const heard: string[] = [];
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.once("exit", () => reject(new Error(`The server ended:\n${heard.join("")}`)));
    for (const stream of [server.stdout, server.stderr]) {
      stream?.on("data", (chunk: Buffer) => {
        heard.push(String(chunk));
        if (heard.join("").includes(words)) resolve();
      });
    }
  });
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, "exit");
  server.kill("SIGTERM");
  await ended;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("No free port.");
  return address.port;
}
