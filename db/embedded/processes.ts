import { readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";

/** Whether a process is running. One that has ended but was never collected by its parent counts as ended. */
export async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
  return (await linuxState(pid)) !== "Z";
}

/**
 * Whether a running process is a Postgres server. After a restart of the machine the number in an old pid file
 * may belong to anything. Where the system does not tell (no /proc), the answer is yes, which is the safe one.
 */
export async function isPostgres(pid: number): Promise<boolean> {
  try {
    return (await readFile(`/proc/${pid}/comm`, "utf8")).trim() === "postgres";
  } catch {
    return process.platform !== "linux";
  }
}

/** Asks `check` every 25 ms until it answers true or the time (milliseconds) is over; tells which. */
export async function waitUntil(
  check: () => Promise<boolean>,
  milliseconds: number,
): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (!(await check())) {
    if (Date.now() > end) return false;
    await pause(25);
  }
  return true;
}

/** The code of a system error such as `ENOENT`, or undefined for anything else. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

async function linuxState(pid: number): Promise<string | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).charAt(0);
  } catch {
    return undefined;
  }
}
