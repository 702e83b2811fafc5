import { expect, test } from "vitest";
import { firstDifference } from "#app/domain/matching/first-difference.ts";
import type { RankedHome } from "#app/domain/matching/rank.ts";
import type { HomeId, VacancyId } from "#app/domain/shared/ids.ts";

const home = (name: string, middle: number): RankedHome => ({
  homeId: name as HomeId,
  vacancyId: `${name} vacancy` as VacancyId,
  score: { lower: middle - 1, middle, upper: middle + 1 },
});
const kept = [home("A", 80), home("B", 70), home("C", 60)];

test("lists with the same homes, order and scores are the same, whatever the last digits", () => {
  expect(firstDifference(kept, [home("A", 80 + 4e-10), ...kept.slice(1)])).toBeNull();
});

test("a score that is off by more than that is named by its place", () => {
  const again = [home("A", 80), home("B", 70 + 2e-9), home("C", 60)];
  expect(firstDifference(kept, again)).toMatchObject({ place: 2, what: "score" });
});

test("two homes that have changed places are named where the first stood", () => {
  const [first, second, third] = kept;
  const again = [second, first, third].filter((one) => one !== undefined);
  expect(firstDifference(kept, again)).toMatchObject({
    place: 1,
    what: "home",
    kept: { homeId: "A" },
    again: { homeId: "B" },
  });
});

test("another vacancy of the same home is a difference", () => {
  const other = { ...home("A", 80), vacancyId: "another" as VacancyId };
  expect(firstDifference(kept, [other, ...kept.slice(1)])).toMatchObject({
    place: 1,
    what: "home",
  });
});

test("a list that ends early differs at the place where the other goes on", () => {
  expect(firstDifference(kept, kept.slice(0, 2))).toMatchObject({ place: 3, what: "end" });
  expect(firstDifference([], [home("A", 80)])).toMatchObject({ place: 1, what: "end", kept: null });
});
