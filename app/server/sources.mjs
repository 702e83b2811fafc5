import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

// Used before anything is installed: nothing but Node's own modules.

/** Holds the hash of the sources that `build/` was made from; written when a build is complete. */
export const buildStamp = "build/sources.sha256";

const folders = ["app", "db", "search", "public"];
const files = ["package-lock.json", "package.json", "vite.config.ts", "remix.config.js"];
// Read when the program runs, not when it is built.
const dataFolders = ["db/migrations", "db/reference/data"];

/**
 * A hash over the names and contents of everything a build is made from. It does not look at times, which
 * differ after a copy or a checkout.
 * @returns {string}
 */
export function hashOfSources() {
  const hash = createHash("sha256");
  for (const file of [...files, ...folders.flatMap(filesBelow)].filter((path) =>
    existsSync(path),
  )) {
    hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesBelow(folder) {
  if (!existsSync(folder) || dataFolders.includes(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name).replaceAll("\\", "/");
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}
