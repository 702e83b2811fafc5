import { expect, test } from "vitest";
import type { SiblingPlan } from "#app/domain/matching/sibling-groups.ts";
import { byFewestParted, shapeOf, splitOf } from "#app/domain/matching/sibling-split.ts";
import type { HomeId, VacancyId } from "#app/domain/shared/ids.ts";
import { eastOfTown } from "#tests/support/matching/ordinary.ts";

const home = (number: number, miles: number, score: number) => ({
  homeId: `home-${number}` as HomeId,
  vacancyId: `vacancy-${number}` as VacancyId,
  point: eastOfTown(miles),
  miles: Math.abs(miles),
  score,
});
const plan: SiblingPlan = {
  children: [0, 1, 2].map((place) => ({ place, age: 9, sex: "male" })),
  must: [0],
  apart: [],
};

test("a split counts each score for every child in that home, and names the child's own home first", () => {
  const split = splitOf(plan, [
    { group: [2], home: home(1, -2, 30) },
    { group: [0, 1], home: home(2, 5, 90) },
  ]);
  expect(split).toMatchObject({ parted: 2, milesApart: 7, milesInAll: 7, furthest: 5, score: 70 });
  expect(split.groups.map(({ group }) => group)).toEqual([[0, 1], [2]]);
  expect(shapeOf(split.groups.map(({ group }) => group))).toEqual([2, 1]);
});

test("of two splits that part equally many, nearness to each other goes before fit", () => {
  const [near, far] = [2, 9].map((miles) =>
    splitOf(plan, [
      { group: [0, 1], home: home(1, 0, 10 * miles) },
      { group: [2], home: home(2, miles, 10 * miles) },
    ]),
  );
  if (near === undefined || far === undefined) throw new Error("no split");
  expect(byFewestParted(near, far)).toBeLessThan(0);
});
