import { expect, test } from "vitest";
import type { SiblingSplit } from "#app/domain/matching/sibling-split.ts";
import {
  bestFitInWords,
  isBetterFit,
  nearestInWords,
  splitInWords,
  tradeOff,
} from "#app/domain/matching/sibling-words.ts";
import type { HomeId, VacancyId } from "#app/domain/shared/ids.ts";
import { eastOfTown } from "#tests/support/matching/ordinary.ts";

function split(
  groups: readonly (readonly number[])[],
  milesApart: number,
  furthest: number | null,
): SiblingSplit {
  const home = {
    homeId: "home" as HomeId,
    vacancyId: "vacancy" as VacancyId,
    point: eastOfTown(0),
    miles: furthest,
    score: 50,
  };
  return {
    groups: groups.map((group) => ({ group, home })),
    parted: 4,
    milesApart,
    milesInAll: milesApart,
    furthest,
    score: 50,
  };
}

const twoAndTwo = split(
  [
    [0, 1],
    [2, 3],
  ],
  3,
  9,
);

test("the choice is one sentence: together far away, or apart and near", () => {
  expect(tradeOff(4, { nearestMiles: 38 }, [twoAndTwo], null)).toBe(
    "All four together 38 miles away; or two and two, 3 miles apart, both within 9 miles of the home area.",
  );
});

test("when no home takes them all, that comes first", () => {
  expect(tradeOff(3, "no-home", [split([[0, 1], [2]], 1.5, null)], null)).toBe(
    "No home was found for all three together; two and one, 1.5 miles apart.",
  );
  expect(tradeOff(2, "no-home", [], null)).toBe("No home was found for both together.");
});

test("three homes are as far apart as the two furthest from each other", () => {
  expect(splitInWords(split([[0, 1], [2], [3]], 5, 12))).toBe(
    "two, one and one, at most 5 miles apart, all within 12 miles of the home area",
  );
});

test("a home whose distance is not known is still a home that takes them all", () => {
  expect(tradeOff(2, { nearestMiles: null }, [], null)).toBe("Both together in one home.");
});

test("children who must not all share a home are not said to lack one", () => {
  expect(tradeOff(2, "must-not-share", [split([[0], [1]], 2, 4)], null)).toBe(
    "They must not all share a home, so one and one, 2 miles apart, both within 4 miles of the home area.",
  );
  expect(tradeOff(2, "must-not-share", [], null)).toBe(
    "They must not all share a home, and no homes were found for them apart.",
  );
});

test("what was only looked for among the nearest vacancies is not said to be nowhere", () => {
  expect(tradeOff(2, "no-home", [], 5000)).toBe(
    "No home was found for both together among the 5,000 nearest vacancies looked at.",
  );
  expect(tradeOff(2, "must-not-share", [], 5000)).toBe(
    "They must not all share a home, and no homes were found for them apart among the 5,000 nearest vacancies looked at.",
  );
});

test("what nearness to each other gives up in fit is said, and when it gives up nothing", () => {
  const best = { ...split([[0, 1], [2]], 14, 20), score: 81.4 };
  const near = { ...split([[0, 1], [2]], 3, 9), score: 62.6 };
  expect(nearestInWords(near, best)).toBe(
    "The homes nearest to each other: they score 63 out of 100. Those that fit best score 81, 14 miles apart, both within 20 miles of the home area.",
  );
  expect(nearestInWords(best, best)).toBe(
    "The homes nearest to each other: they score 81 out of 100, and none that were looked at fit better.",
  );
  expect(bestFitInWords(best)).toBe(
    "The homes that fit best, however far from each other: they score 81 out of 100.",
  );
});

test("a fit is better only when the figures that people read say so", () => {
  const [one, other] = [81.4, 80.6].map((score) => ({ ...twoAndTwo, score }));
  if (one === undefined || other === undefined) throw new Error("no split");
  expect(isBetterFit(one, other)).toBe(false);
  expect(isBetterFit(one, { ...other, score: 80.4 })).toBe(true);
});
