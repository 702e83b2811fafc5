import { expect, test } from "vitest";
import { progressLine } from "#search/progress-line.ts";

test("progress says how many of how many, and an empty market is done at once", () => {
  expect(progressLine(22_500, 45_000)).toBe(
    "\r[###############               ] 22,500 of 45,000 vacancies (50 %)",
  );
  expect(progressLine(0, 0)).toContain("(100 %)");
});
