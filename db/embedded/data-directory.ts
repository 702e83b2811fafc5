import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { chown, lstat, mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Account, canReach } from "./account.ts";
import type { Binaries } from "./binaries.ts";

/** The superuser of the built-in Postgres: the owner of every table, for migrations only. */
export const superuser = "hearth_owner";

/**
 * The folder a cluster really lives in: `wanted`, unless Postgres runs as another user who cannot reach it (a
 * checkout below root's private home). Then it is a folder of the system, always the same one for one checkout.
 * `say` is told about it.
 */
export async function reachablePlace(
  wanted: string,
  account: Account | undefined,
  say: (message: string) => void,
): Promise<string> {
  await mkdir(wanted, { recursive: true });
  if (!account) return wanted;
  const name = `hearth-${createHash("sha256").update(wanted).digest("hex").slice(0, 12)}`;
  const elsewhere = [join("/var/lib", name), join(tmpdir(), name)];
  const candidates = (await hasData(wanted)) ? [wanted] : [wanted, ...elsewhere];
  for (const place of candidates) {
    if (!(await canReach(account, place))) continue;
    if (place !== wanted) {
      await makeOwnFolder(place);
      say(`Postgres may not enter ${wanted}, so its data is kept in ${place}.`);
    }
    return place;
  }
  throw new Error(
    `The user that Postgres runs as (number ${account.uid}) may not enter ${wanted}. ` +
      "Make its parent folders searchable (chmod a+x), start Hearth as an ordinary user, or set DATABASE_URL.",
  );
}

/** Whether a finished data directory stands in `place`. */
export async function hasData(place: string): Promise<boolean> {
  return (await stat(join(place, "data", "PG_VERSION")).catch(() => undefined)) !== undefined;
}

/**
 * Creates the data directory of a new cluster in `place`, complete or not at all. The superuser's password is
 * given; texts sort by code point the same way on every machine (the builtin C.UTF-8 locale).
 */
export async function createData(
  place: string,
  options: { binaries: Binaries; account: Account | undefined; password: string; durable: boolean },
): Promise<void> {
  const { account, binaries } = options;
  const unfinished = join(place, "data.unfinished");
  const passwordFile = join(place, "password.unfinished");
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  await writeFile(passwordFile, options.password, { mode: 0o600 });
  if (account) {
    await chown(unfinished, account.uid, account.gid);
    await chown(passwordFile, account.uid, account.gid);
  }
  try {
    await runInitdb(binaries.initdb, account, [
      ...["-D", unfinished, "-U", superuser, `--pwfile=${passwordFile}`],
      ...["--auth=scram-sha-256", "--encoding=UTF8", "--no-instructions"],
      ...["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
      ...(options.durable ? [] : ["--no-sync"]),
    ]);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(unfinished, join(place, "data"));
}

/** The surroundings Postgres starts with: ours, without settings meant for its client programs. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = { ...process.env, LC_ALL: "C", TZ: "UTC" };
  for (const name of Object.keys(environment)) {
    if (name.startsWith("PG")) delete environment[name];
  }
  return environment;
}

function runInitdb(program: string, account: Account | undefined, options: string[]) {
  return new Promise<void>((resolve, reject) => {
    const child = spawn(program, options, {
      ...account,
      cwd: "/",
      env: postgresEnvironment(),
      stdio: ["ignore", "ignore", "pipe"],
    });
    const lines: string[] = [];
    child.stderr.on("data", (chunk) => lines.push(String(chunk)));
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Postgres could not create its data:\n${lines.join("").trim()}`));
    });
  });
}

async function makeOwnFolder(place: string): Promise<void> {
  await mkdir(place, { recursive: true, mode: 0o755 });
  const entry = await lstat(place);
  // A folder in a place that anybody may write to could have been put there by somebody else.
  if (!entry.isDirectory() || entry.uid !== process.getuid?.()) {
    throw new Error(`${place} belongs to somebody else; remove it or set DATABASE_URL.`);
  }
}
