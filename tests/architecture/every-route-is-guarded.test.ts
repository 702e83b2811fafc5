import { expect, test } from "vitest";
import { isGuarded } from "#app/web/endpoint.ts";
import { exportsOf, sourceFiles } from "./source-files.ts";

const doors = ["loader", "action"] as const;
const files = [...sourceFiles("app/routes"), "app/root.tsx"];

test("there are pages to look at", () => {
  expect(files.length).toBeGreaterThan(1);
});

test.each(files)("%s answers only through the guard", async (file) => {
  const exported = await exportsOf(file);
  const unguarded = doors.filter((door) => door in exported && !isGuarded(exported[door]));
  expect(unguarded).toEqual([]);
});
