import { expect, test } from "vitest";
import type { SiblingPlan } from "#app/domain/matching/sibling-groups.ts";
import { bestPlaced, homesByGroup } from "#app/domain/matching/sibling-placing.ts";
import type { HomeId, VacancyId } from "#app/domain/shared/ids.ts";
import { eastOfTown } from "#tests/support/matching/ordinary.ts";

const home = (number: number, miles: number) => ({
  homeId: `home-${number}` as HomeId,
  vacancyId: `vacancy-${number}` as VacancyId,
  point: eastOfTown(miles),
  miles,
  score: 50,
});
const plan: SiblingPlan = {
  children: [0, 1].map((place) => ({ place, age: 9, sex: "male" })),
  must: [0],
  apart: [],
};
const [near, far] = [
  [home(1, 0), home(2, 4)],
  [home(3, 0), home(4, 1), home(5, 9)],
];

test("homes further from each other than the best found so far take nothing from it", () => {
  const best = bestPlaced(plan, [[0], [1]].map(homesByGroup(() => near ?? [])), null, { left: 99 });
  expect(best?.milesApart).toBe(4);
  const nearer = bestPlaced(plan, [[0], [1]].map(homesByGroup(() => far ?? [])), best, {
    left: 99,
  });
  expect(nearer?.milesApart).toBe(1);
  expect(
    bestPlaced(plan, [[0], [1]].map(homesByGroup(() => near ?? [])), nearer, { left: 99 }),
  ).toBe(nearer);
});

test("a search takes one try for each home that it looks at, and stops when there are none left", () => {
  const tries = { left: 99 };
  bestPlaced(plan, [[0], [1]].map(homesByGroup(() => near ?? [])), null, tries);
  expect(tries.left).toBeLessThan(99);
  expect(
    bestPlaced(plan, [[0], [1]].map(homesByGroup(() => near ?? [])), null, { left: 0 }),
  ).toBeNull();
});
