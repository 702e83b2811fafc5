import fc from "fast-check";
import { expect, test } from "vitest";
import { bestFitOf } from "#app/domain/matching/sibling-fit.ts";
import type { SiblingGroup, SiblingPlan } from "#app/domain/matching/sibling-groups.ts";
import { splitOf } from "#app/domain/matching/sibling-split.ts";
import { siblingSplits } from "#app/domain/matching/sibling-splits.ts";
import type { HomeId, VacancyId } from "#app/domain/shared/ids.ts";
import { eastOfTown } from "#tests/support/matching/ordinary.ts";

const home = (number: number, miles: number, score: number) => ({
  homeId: `home-${number}` as HomeId,
  vacancyId: `vacancy-${number}` as VacancyId,
  point: eastOfTown(miles),
  miles,
  score,
});
const plan: SiblingPlan = {
  children: [0, 1].map((place) => ({ place, age: 9, sex: "male" })),
  must: [0],
  apart: [],
};

test("the two homes that fit best are named beside the two that are nearest to each other", () => {
  const homes = [home(1, 0, 90), home(2, 20, 80), home(3, 23, 40)];
  const [near] = siblingSplits(plan, () => homes).splits;
  if (near === undefined) throw new Error("no split");
  expect(near).toMatchObject({ milesApart: 3, score: 60 });
  expect(bestFitOf(plan, near, () => homes)).toMatchObject({ milesApart: 20, score: 85 });
});

test("no two different homes fit better than those that are said to fit best", () => {
  const scores = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(scores, scores, (first, second) => {
      const list = (points: readonly number[]) =>
        points.map((score, index) => home(index, index, score));
      const homesFor = (group: SiblingGroup) => list(group[0] === 0 ? first : second);
      const all = homesFor([0]).flatMap((one) =>
        homesFor([1]).flatMap((other) =>
          one.homeId === other.homeId
            ? []
            : [
                splitOf(plan, [
                  { group: [0], home: one },
                  { group: [1], home: other },
                ]),
              ],
        ),
      );
      const [split] = all;
      if (split === undefined) throw new Error("no split");
      const best = bestFitOf(plan, split, homesFor);
      expect(best.score).toBe(Math.max(...all.map(({ score }) => score)));
    }),
  );
});
