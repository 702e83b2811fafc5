import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { buildStamp, hashOfSources } from "./sources.mjs";

// Used before anything is installed: nothing but Node's own modules.

const oldestNode = [20, 19];
const lockfile = "package-lock.json";
const installed = "node_modules/.package-lock.json";
const installStamp = "node_modules/.hearth-lock";

/**
 * What is wrong with this Node, or undefined.
 * @returns {string | undefined}
 */
export function problemOfNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  return `Hearth needs Node ${oldestNode.join(".")} or newer; this is ${process.versions.node}.`;
}

/**
 * Installs the packages unless exactly those of the lockfile are there, or the folder is a link.
 * @param {(message: string) => void} say
 */
export async function ensureInstalled(say) {
  // A linked folder is shared with another copy of Hearth: installing would empty it there.
  if (lstatSync("node_modules", { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const wanted = createHash("sha256").update(readFileSync(lockfile)).digest("hex");
  if (existsSync(installStamp)) {
    if (readFileSync(installStamp, "utf8") === wanted) return;
  } else if (existsSync(installed) && statSync(installed).mtimeMs > statSync(lockfile).mtimeMs) {
    return;
  }
  say("Installing the packages Hearth needs (npm ci) …");
  // Build tools are needed even where NODE_ENV says production.
  await runNpm(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(installStamp, wanted);
}

/**
 * Builds unless `build/` was made from the sources as they are now.
 * @param {(message: string) => void} say
 */
export async function ensureBuilt(say) {
  if (existsSync(buildStamp) && readFileSync(buildStamp, "utf8") === hashOfSources()) return;
  say("Building …");
  await runNpm(["run", "--silent", "build"], { quiet: true });
}

/** @type {Set<import("node:child_process").ChildProcess>} */
const children = new Set();

/**
 * Passes a signal on to whatever is being run.
 * @param {NodeJS.Signals} signal
 */
export function signalChildren(signal) {
  for (const child of children) child.kill(signal);
}

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {string[]} parameters
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv }} [options] quiet keeps the output back unless it fails
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runProgram(program, parameters, options = {}) {
  const child = spawn(program, parameters, {
    stdio: options.quiet ? ["ignore", "pipe", "pipe"] : "inherit",
    env: options.env ?? process.env,
  });
  children.add(child);
  /** @type {Buffer[]} */
  const chunks = [];
  child.stdout?.on("data", (chunk) => chunks.push(chunk));
  child.stderr?.on("data", (chunk) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      children.delete(child);
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() });
    });
  });
}

/**
 * @param {string[]} parameters
 * @param {{ quiet?: boolean }} [options]
 */
async function runNpm(parameters, options = {}) {
  const npm = process.env.npm_execpath;
  const { code, output } = npm
    ? await runProgram(process.execPath, [npm, ...parameters], options)
    : await runProgram("npm", parameters, options);
  if (code !== 0) throw new Error(`${output}\nnpm ${parameters.join(" ")} failed.`);
}
