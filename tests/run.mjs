import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  ensureBuilt,
  ensureInstalled,
  problemOfNode,
  runProgram,
  signalChildren,
} from "../app/server/preparation.mjs";
import { ensureChromium } from "./support/chromium.mjs";

// `npm test`: installs what is missing, builds, runs every check and every test, and counts them.

/** @typedef {{ passed: number, failed: number }} Count */

const scratch = mkdtempSync(join(tmpdir(), "hearth-tests-"));
// Run by root, the database is another user's process and must be able to get in.
chmodSync(scratch, 0o755);
const environment = { ...process.env, HEARTH_TEST_CLUSTER: join(scratch, "cluster") };
const counts = { passed: 0, failed: 0 };
const begun = Date.now();
let stopped = false;

/** @param {string} text */
const say = (text) => console.log(text);
/** @param {number} since */
const secondsSince = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
  process.on(signal, () => {
    stopped = true;
    signalChildren(signal);
  });
}

/**
 * Runs one stage and adds what it counted. A stage that throws counts as one failure.
 * @param {string} name
 * @param {() => Promise<Count>} work
 */
async function stage(name, work) {
  if (stopped) return;
  const start = Date.now();
  say(`\n── ${name}`);
  const count = await work().catch((error) => {
    say(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1 };
  });
  counts.passed += count.passed;
  counts.failed += count.failed;
  say(`── ${name}: ${count.passed} passed, ${count.failed} failed, ${secondsSince(start)}`);
}

/** @typedef {{ name: string, passed: boolean, output: string }} Check */
/** @typedef {{ lines: string[], count: Count }} Checked */

/**
 * Checks that each pass or fail as a whole, one after the other, which keep one core busy. They run beside the
 * stages, which often leave one idle, and what they say is kept until somebody asks for it.
 * @param {readonly (() => Promise<Check[]>)[]} runs
 * @returns {Promise<Checked>}
 */
async function runChecks(runs) {
  /** @type {Checked} */
  const checked = { lines: [], count: { passed: 0, failed: 0 } };
  for (const run of runs) {
    if (stopped) break;
    const start = Date.now();
    const checks = await run();
    for (const { name, passed, output } of checks) {
      if (!passed) checked.lines.push(output.trim());
      checked.lines.push(`${name} ${passed ? "passed" : "FAILED"}`);
      checked.count[passed ? "passed" : "failed"] += 1;
    }
    checked.lines.push(`${checks.map(({ name }) => name).join(" and ")}: ${secondsSince(start)}`);
  }
  return checked;
}

/** @returns {Promise<Check[]>} */
async function typesAndLint() {
  const report = join(scratch, "types-and-lint.json");
  const parameters = ["tests/architecture/types-and-lint.mjs", report];
  const { code, output } = await runQuietly(process.execPath, parameters);
  if (code === 0) return JSON.parse(readFileSync(report, "utf8"));
  // It has not come to its end, so neither has passed.
  return [
    { name: "types", passed: false, output },
    { name: "lint", passed: false, output: "" },
  ];
}

/** @returns {Promise<Check[]>} */
async function importRules() {
  const npm = process.env.npm_execpath;
  const parameters = ["run", "--silent", "architecture"];
  const { code, output } = npm
    ? await runQuietly(process.execPath, [npm, ...parameters])
    : await runQuietly("npm", parameters);
  return [{ name: "import rules", passed: code === 0, output }];
}

/**
 * @param {string} program
 * @param {string[]} parameters
 */
function runQuietly(program, parameters) {
  return runProgram(program, parameters, { quiet: true, env: environment }).catch((error) => ({
    code: 1,
    output: String(error),
  }));
}

/** @param {Promise<Checked>} checking */
async function reportOf(checking) {
  const { lines, count } = await checking;
  for (const line of lines) say(line);
  return count;
}

/**
 * Projects of tests/vitest.config.ts. A file that cannot even be loaded counts as one failure.
 * @param {string[]} projects
 * @returns {() => Promise<Count>}
 */
function tests(projects) {
  return async () => {
    const report = join(scratch, `${projects.join("-")}.json`);
    const { code } = await runProgram(
      process.execPath,
      [
        "node_modules/vitest/vitest.mjs",
        "run",
        "--config=tests/vitest.config.ts",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${report}`,
        ...projects.map((project) => `--project=${project}`),
      ],
      { env: environment },
    );
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(
      readFileSync(report, "utf8"),
    );
    const unloadable = testResults.filter(
      (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
        file.status === "failed" && file.assertionResults.length === 0,
    ).length;
    const failed = numFailedTests + unloadable;
    // Errors outside any test, such as a promise nobody waited for, fail the run too.
    return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
  };
}

async function prepare() {
  const problem = problemOfNode();
  if (problem) throw new Error(problem);
  await ensureInstalled(say);
  return { passed: 0, failed: 0 };
}

async function build() {
  await ensureBuilt(say);
  return { passed: 1, failed: 0 };
}

/** @param {Promise<void>} chromium */
async function journeys(chromium) {
  await chromium;
  return tests(["e2e"])();
}

try {
  await stage("prepare", prepare);
  if (counts.failed === 0) {
    const checking = runChecks([typesAndLint, importRules]);
    const chromium = ensureChromium(say);
    // The journeys hear of it; until they wait for it, a failure must not end the run.
    chromium.catch(() => undefined);
    await stage("build", build);
    await stage("unit and architecture", tests(["unit", "architecture"]));
    await stage("integration and contract", tests(["integration", "contract"]));
    await stage("journeys", () => journeys(chromium));
    await stage("checks, begun with the build", () => reportOf(checking));
    await Promise.allSettled([checking, chromium]);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

if (stopped) counts.failed += 1;
say(`\nIn all: ${secondsSince(begun)}\n`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
