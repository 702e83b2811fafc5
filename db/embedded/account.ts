import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";

/** A user of the operating system, by number. */
export type Account = { readonly uid: number; readonly gid: number };

const run = promisify(execFile);

/**
 * The user Postgres must run as, or undefined when it runs as the one who started Hearth. Postgres refuses to
 * run as root, so root hands it to whoever owns the data already, else to `postgres`, else to `nobody`.
 * Throws when root finds none of them.
 */
export async function accountFor(dataDirectory: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(dataDirectory).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of ["postgres", "nobody"]) {
    const account = await accountNamed(name);
    if (account) return account;
  }
  throw new Error(
    "Postgres does not run as root, and this machine has neither a user `postgres` nor a user `nobody` to run it as. " +
      "Start Hearth as an ordinary user, or set DATABASE_URL.",
  );
}

/** Whether `account` may enter every folder on the way to `path`, and `path`; parts that do not exist are skipped. */
export async function canReach(account: Account, path: string): Promise<boolean> {
  for (let folder = path; ; folder = dirname(folder)) {
    const entry = await stat(folder).catch(() => undefined);
    if (entry && !mayEnter(account, entry)) return false;
    if (folder === dirname(folder)) return true;
  }
}

function mayEnter(account: Account, entry: { uid: number; gid: number; mode: number }): boolean {
  if (entry.uid === account.uid) return (entry.mode & 0o100) !== 0;
  if (entry.gid === account.gid) return (entry.mode & 0o010) !== 0;
  return (entry.mode & 0o001) !== 0;
}

async function accountNamed(name: string): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all([run("id", ["-u", name]), run("id", ["-g", name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}
