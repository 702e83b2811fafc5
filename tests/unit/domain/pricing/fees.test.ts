import { expect, test } from "vitest";
import { totalPerWeek, totalPerYear } from "#app/domain/pricing/fees.ts";

test("a home's total is its fee with every extra that stands beside it", () => {
  const extras = [
    { label: "Tuition", weeklyFee: 12_050 },
    { label: "Waking night", weeklyFee: 80_000 },
  ];
  expect(totalPerWeek(420_000, extras)).toBe(512_050);
  expect(totalPerWeek(95_000, [])).toBe(95_000);
});

test("a year is 365 days of a weekly fee, to the penny", () => {
  expect(totalPerYear(70_000)).toBe(3_650_000);
  expect(totalPerYear(95_000)).toBe(4_953_571);
});

test("what is left over is rounded to the nearest penny", () => {
  expect(totalPerYear(7)).toBe(365);
  expect(totalPerYear(1)).toBe(52);
  expect(totalPerYear(3)).toBe(156);
  expect(totalPerYear(4)).toBe(209);
});
