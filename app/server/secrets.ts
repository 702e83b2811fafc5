import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const made = z.object({
  ownerPassword: z.string(),
  webPassword: z.string(),
  workerPassword: z.string(),
  sessionSecret: z.string(),
  linkSecret: z.string(),
});

/** What an installation without settings of its own needs to keep to itself. */
export type Secrets = z.infer<typeof made>;

/**
 * The secrets kept in `directory`, made on the first call. Several processes may call it at once and all get
 * the same. The file is readable by its owner alone.
 */
export function keepSecrets(directory: string): Secrets {
  const file = join(directory, "secrets.json");
  const kept = read(file);
  if (kept) return kept;

  mkdirSync(directory, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, `${JSON.stringify(makeSecrets(), null, 2)}\n`, { mode: 0o600 });
  try {
    // Unlike a rename, a link never replaces what another process has just put there.
    linkSync(unfinished, file);
  } catch (error) {
    if (!read(file)) throw error;
  } finally {
    rmSync(unfinished, { force: true });
  }
  return made.parse(read(file));
}

function makeSecrets(): Secrets {
  const secret = () => randomBytes(32).toString("base64url");
  return {
    ownerPassword: secret(),
    webPassword: secret(),
    workerPassword: secret(),
    sessionSecret: secret(),
    linkSecret: secret(),
  };
}

function read(file: string): Secrets | undefined {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
  return made.parse(JSON.parse(text));
}
