import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { runProgram } from "../../app/server/preparation.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const macintosh = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * Where a Chromium is that the journeys can be walked with, or undefined. $CHROMIUM goes before all others.
 * @returns {string | undefined}
 */
export function chromiumPath() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = [
    ...(process.env.CHROMIUM ? [process.env.CHROMIUM] : []),
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...macintosh,
  ];
  return candidates.find(isProgram);
}

/**
 * Installs Chromium where the machine lets us (Debian and its kin, as root), and otherwise says how to get it.
 * @param {(message: string) => void} say
 */
export async function ensureChromium(say) {
  if (chromiumPath()) return;
  const advice =
    "The journeys need Chromium. Install it (Debian: `apt-get install chromium`; elsewhere Chrome will do, too), " +
    "or name one that you have: CHROMIUM=/path/to/chrome npm test";
  if (process.platform !== "linux" || process.getuid?.() !== 0) throw new Error(advice);
  say("Installing Chromium (apt-get install chromium) …");
  await apt("update");
  const output = await apt("install", "--yes", "--no-install-recommends", "chromium");
  if (!chromiumPath()) throw new Error(`${output}\n${advice}`);
}

/**
 * @param {string[]} parameters
 * @returns {Promise<string>} what it said; whether it did what it should is seen by the browser being there
 */
async function apt(...parameters) {
  // A machine that has only just started may still be installing something itself.
  const wait = ["-o", "DPkg::Lock::Timeout=120"];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const options = { quiet: true, env };
  return runProgram("apt-get", [...wait, ...parameters], options).then(
    ({ output }) => output,
    (error) => String(error),
  );
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
