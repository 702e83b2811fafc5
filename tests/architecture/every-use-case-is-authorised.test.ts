import { expect, test } from "vitest";
import { isUseCase } from "#app/use-cases/use-case.ts";
import { exportsOf, sourceFiles } from "./source-files.ts";

/** What use-cases are made with, and the words they refuse in. */
const tools = new Set(["app/use-cases/use-case.ts", "app/use-cases/errors.ts"]);
const files = sourceFiles("app/use-cases").filter((file) => !tools.has(file));

test("there are use-cases to look at", () => {
  expect(files.length).toBeGreaterThan(1);
});

test.each(files)("%s exports no function that was not made with a permission", async (file) => {
  const functions = Object.entries(await exportsOf(file)).filter(
    ([, value]) => typeof value === "function",
  );
  expect(functions.filter(([, value]) => !isUseCase(value)).map(([name]) => name)).toEqual([]);
});
