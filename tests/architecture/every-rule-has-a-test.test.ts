import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { everyFile, exportsOf, sourceFiles } from "./source-files.ts";

/** `app/domain/pricing/fee.ts` is tested by `tests/unit/domain/pricing/fee.test.ts`. */
const twinOf = (file: string) =>
  file.replace(/^app\//, "tests/unit/").replace(/\.tsx?$/, ".test.ts");

test("every file of the domain that decides something has a unit test of the same name", async () => {
  const missing: string[] = [];
  for (const file of sourceFiles("app/domain")) {
    const decides = Object.values(await exportsOf(file)).some((it) => typeof it === "function");
    if (decides && !existsSync(twinOf(file))) missing.push(twinOf(file));
  }
  expect(missing).toEqual([]);
});

test("every unit test of the domain still has the file that it tests", () => {
  const orphans = sourceFiles("tests/unit/domain").filter(
    (file) => !existsSync(file.replace(/^tests\/unit\//, "app/").replace(/\.test\.ts$/, ".ts")),
  );
  expect(orphans).toEqual([]);
});

test("the rules are written in TypeScript alone, which every check reads", () => {
  const others = ["app/domain", "app/use-cases"]
    .flatMap(everyFile)
    .filter((file) => !file.endsWith(".ts"));
  expect(others).toEqual([]);
});
