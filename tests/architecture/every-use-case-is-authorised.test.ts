import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { isUseCase } from "#app/use-cases/use-case.ts";
import { exportsOf, sourceFiles } from "./source-files.ts";

// Two halves of one rule. Inside the folder a function may help a use-case, with the repositories it is handed. From
// outside only what was made with a permission can be called, and nothing else can open a transaction.

/** What use-cases are made with, and the words they refuse in. */
const tools = new Set(["app/use-cases/use-case.ts", "app/use-cases/errors.ts"]);
const callers = ["app/routes", "app/web", "app/worker", "app/server"].flatMap(sourceFiles);

type Imported = { readonly caller: string; readonly file: string; readonly name: string };

/** What a file imports from the use-cases, types left out. */
function importsFromUseCases(caller: string): Imported[] {
  const text = readFileSync(caller, "utf8");
  const statements = text.matchAll(/^import \{([^}]*)\} from "([^"]*\/use-cases\/[^"]+)";/gm);
  return [...statements].flatMap(([, names = "", from = ""]) => {
    const file = from.startsWith("#") ? from.slice(1) : join(dirname(caller), from);
    return names
      .split(",")
      .map((name) => name.trim().replace(/ as .*/, ""))
      .filter((name) => name !== "" && !name.startsWith("type "))
      .map((name) => ({ caller, file, name }));
  });
}

const imported = callers.flatMap(importsFromUseCases).filter(({ file }) => !tools.has(file));

test("pages and jobs do call use-cases", () => {
  expect(imported.length).toBeGreaterThan(20);
});

test("pages and jobs name what they call, so that it can be looked at", () => {
  const unnamed = callers.filter((caller) =>
    /(?:\* as \w+|export .*) from "[^"]*\/use-cases\/|\bimport\("[^"]*\/use-cases\//.test(
      readFileSync(caller, "utf8"),
    ),
  );
  expect(unnamed).toEqual([]);
});

test("what pages and jobs call was made with a permission", async () => {
  const unguarded: string[] = [];
  for (const { caller, file, name } of imported) {
    const value = (await exportsOf(file))[name];
    if (typeof value === "function" && !isUseCase(value)) {
      unguarded.push(`${basename(caller)} calls ${name} of ${file}`);
    }
  }
  expect(unguarded).toEqual([]);
});

test("no file of the use-cases but the one that makes them opens a transaction", () => {
  const files = sourceFiles("app/use-cases").filter((file) => !tools.has(file));
  const opening = files.filter((file) => /\btransact\(/.test(readFileSync(file, "utf8")));
  expect(opening).toEqual([]);
});
