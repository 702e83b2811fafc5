import { writeFileSync } from "node:fs";
import { ESLint } from "eslint";
import ts from "typescript";
import { runProgram } from "../../app/server/preparation.mjs";

// What `npm run typecheck` and `npm run lint` find, for `npm test`: both need every type of the project, and one
// program that has worked them out serves both. Writes what each has found to the file that it is given, at the end.

/** @typedef {{ name: string, passed: boolean, output: string }} Check */

const linted = ["app", "db", "search", "tests"];

/** The program as `tsc` makes it from tsconfig.json; each run looks at all of it. */
function wholeProgram() {
  const parsed = ts.getParsedCommandLineOfConfigFile(
    "tsconfig.json",
    { incremental: false },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
      },
    },
  );
  if (!parsed) throw new Error("tsconfig.json cannot be read.");
  const { tsBuildInfoFile: _, ...options } = parsed.options;
  return ts.createProgram({
    rootNames: parsed.fileNames,
    options,
    configFileParsingDiagnostics: parsed.errors,
  });
}

/**
 * @param {ts.Program} program
 * @returns {Check}
 */
function types(program) {
  const found = ts.sortAndDeduplicateDiagnostics(ts.getPreEmitDiagnostics(program));
  const output = ts.formatDiagnostics(found, {
    getCurrentDirectory: ts.sys.getCurrentDirectory,
    getCanonicalFileName: (name) => name,
    getNewLine: () => "\n",
  });
  return { name: "types", passed: found.length === 0, output };
}

/**
 * @param {ts.Program} program
 * @returns {Promise<Check>}
 */
async function lint(program) {
  const biome = await runProgram(
    process.execPath,
    ["node_modules/@biomejs/biome/bin/biome", "check", "--colors=off", "."],
    { quiet: true },
  );
  const eslint = new ESLint({
    overrideConfigFile: "tests/architecture/eslint.config.js",
    overrideConfig: {
      files: ["**/*.{ts,tsx}"],
      languageOptions: { parserOptions: { projectService: false, programs: [program] } },
    },
  });
  const results = await eslint.lintFiles(linted);
  const formatter = await eslint.loadFormatter("stylish");
  const faulty = results.some(({ errorCount }) => errorCount > 0);
  return {
    name: "lint",
    passed: biome.code === 0 && !faulty,
    output: `${biome.output}${await formatter.format(results)}`,
  };
}

const [report] = process.argv.slice(2);
if (report === undefined) throw new Error("Name the file to write to.");
const program = wholeProgram();
const checks = [types(program), await lint(program)];
writeFileSync(report, JSON.stringify(checks));
