import { expect, test } from "vitest";
import { exactly, verdictOfShare } from "#app/domain/matching/requirement.ts";

test.each([
  [1, 1, "met"],
  [0.5, 0.5, "met"],
  [0.7, 0.8, "met"],
  [0.49, 0.49, "not-met"],
  [0, 1, "not-known"],
  [0.25, 0.6, "not-known"],
] as const)("a share between %d and %d is %s", (lower, upper, verdict) => {
  expect(verdictOfShare({ lower, upper })).toBe(verdict);
});

test("a share that is known has one value", () => {
  expect(exactly(0.3)).toEqual({ lower: 0.3, upper: 0.3 });
});
