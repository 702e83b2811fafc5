import { expect, test } from "vitest";
import type { SiblingSplit } from "#app/domain/matching/sibling-splits.ts";
import { splitInWords, tradeOff } from "#app/domain/matching/sibling-words.ts";
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
  expect(tradeOff(4, { nearestMiles: 38 }, [twoAndTwo])).toBe(
    "All four together 38 miles away; or two and two, 3 miles apart, both within 9 miles of the home area.",
  );
});

test("when no home takes them all, that comes first", () => {
  expect(tradeOff(3, "no-home", [split([[0, 1], [2]], 1.5, null)])).toBe(
    "No home was found for all three together; two and one, 1.5 miles apart.",
  );
  expect(tradeOff(2, "no-home", [])).toBe("No home was found for both together.");
});

test("three homes are as far apart as the two furthest from each other", () => {
  expect(splitInWords(split([[0, 1], [2], [3]], 5, 12))).toBe(
    "two, one and one, at most 5 miles apart, all within 12 miles of the home area",
  );
});

test("a home whose distance is not known is still a home that takes them all", () => {
  expect(tradeOff(2, { nearestMiles: null }, [])).toBe("Both together in one home.");
});

test("children who must not all share a home are not said to lack one", () => {
  expect(tradeOff(2, "must-not-share", [split([[0], [1]], 2, 4)])).toBe(
    "They must not all share a home, so one and one, 2 miles apart, both within 4 miles of the home area.",
  );
  expect(tradeOff(2, "must-not-share", [])).toBe(
    "They must not all share a home, and no homes were found for them apart.",
  );
});
