import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { TestProject } from "vitest/node";
import { chromiumPath } from "./chromium.mjs";
import setUpCluster from "./database-setup.ts";
import { copyOfTemplate, type TestDatabase } from "./template-database.ts";

/** The running site that journeys are walked on. */
export type Site = {
  /** Its address, without a slash at its end. */
  readonly url: string;
  /** The superuser's address of its database, for arranging and checking. */
  readonly owner: string;
  /** The program that shows the pages. */
  readonly chromium: string;
};

declare module "vitest" {
  interface ProvidedContext {
    site: Site;
  }
}

/**
 * Vitest's global setup for journeys: the built server, as a process of its own like everybody's `npm start`, over
 * a fresh copy of the demonstration region.
 */
export default async function setup(project: TestProject) {
  const chromium = chromiumPath();
  if (!chromium) throw new Error("No Chromium was found; `npm test` says how to get one.");
  const endCluster = await setUpCluster(project);
  const ends: (() => Promise<unknown>)[] = [endCluster];
  const endAll = async () => {
    for (let end = ends.pop(); end; end = ends.pop()) await end();
  };
  try {
    const database = await copyOfTemplate(
      project.getProvidedContext().cluster.owner,
      "demonstration",
    );
    ends.push(database.drop);
    const { url, server } = await startSite(database);
    ends.push(() => stopSite(server));
    project.provide("site", { url, owner: database.addresses.owner, chromium });
  } catch (error) {
    await endAll();
    throw error;
  }
  return endAll;
}

async function startSite(database: TestDatabase): Promise<{ url: string; server: ChildProcess }> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const server = spawn(process.execPath, ["build/start.js"], {
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: {
      ...process.env,
      NODE_ENV: "test",
      PORT: String(port),
      APP_URL: url,
      DATABASE_OWNER_URL: database.addresses.owner,
      DATABASE_URL: database.addresses.web,
      WORKER_DATABASE_URL: database.addresses.worker,
      SESSION_SECRET: "a secret of the tests and of nothing else",
      LINK_SECRET: "another secret of the tests and nothing else",
    },
  });
  const said: string[] = [];
  const ready = new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.once("exit", () => reject(new Error(`The server ended:\n${said.join("")}`)));
    for (const stream of [server.stdout, server.stderr]) {
      stream?.on("data", (chunk: Buffer) => {
        said.push(String(chunk));
        if (said.join("").includes(url)) resolve();
      });
    }
  });
  await ready;
  return { url, server };
}

async function stopSite(server: ChildProcess): Promise<void> {
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
