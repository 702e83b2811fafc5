import { expect, test } from "vitest";
import { daysSinceConfirmed, freshnessOf } from "#app/domain/vacancy/freshness.ts";

const now = new Date("2026-11-23T10:00:00Z");

test.each([
  ["2026-11-23T10:00:00Z", "fresh"],
  ["2026-11-16T10:00:01Z", "fresh"],
  ["2026-11-16T10:00:00Z", "ageing"],
  ["2026-10-26T10:00:01Z", "ageing"],
  ["2026-10-26T10:00:00Z", "expired"],
] as const)("a vacancy confirmed at %s is %s", (confirmedAt, freshness) => {
  expect(freshnessOf(new Date(confirmedAt), now)).toBe(freshness);
});

test("a confirmation a moment ahead of the clock is of today", () => {
  expect(daysSinceConfirmed(new Date("2026-11-23T10:00:05Z"), now)).toBe(0);
});
