import { expect, test } from "vitest";
import { areaRelation } from "#app/domain/matching/geography.ts";
import { town } from "#tests/support/matching/ordinary.ts";

test.each([
  ["301", "inside"],
  ["302", "adjoining"],
  ["303", "at-a-distance"],
] as const)("authority %s lies %s", (code, relation) => {
  expect(areaRelation(town, code)).toBe(relation);
});
