import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { TestDatabase } from "./template-database.ts";

export type WorkerProcess = {
  /** Ends it as a power cut would, and waits until it is gone. */
  readonly kill: () => Promise<void>;
  /** Ends it in good order. */
  readonly stop: () => Promise<void>;
};

/** Starts what `npm run build` has made of the worker, on a test's database; resolves once it looks for jobs. */
export async function startWorkerProcess({ addresses }: TestDatabase): Promise<WorkerProcess> {
  const child = spawn(process.execPath, ["build/worker.js"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      NODE_ENV: "test",
      PATH: process.env.PATH,
      DATABASE_OWNER_URL: addresses.owner,
      DATABASE_URL: addresses.web,
      WORKER_DATABASE_URL: addresses.worker,
      SESSION_SECRET: "a secret of the tests and of nothing else",
      LINK_SECRET: "another secret of the tests and nothing else",
      LOG_LEVEL: "warn",
    },
  });
  await running(child);
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "close");
    child.kill(signal);
    await gone;
  };
  return { kill: () => end("SIGKILL"), stop: () => end("SIGTERM") };
}

function running(child: ChildProcess): Promise<void> {
  let said = "";
  return new Promise((resolve, reject) => {
    const hear = (chunk: unknown) => {
      said += String(chunk);
      if (said.includes("worker is running")) resolve();
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", () => reject(new Error(`The worker did not start: ${said}`)));
  });
}
