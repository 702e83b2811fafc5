import { expect, test } from "vitest";
import { hearthStandard, weightKeys } from "#app/domain/matching/weight-profile.ts";
import { everyWeight, totalPoints, weightsProblems } from "#app/domain/matching/weights.ts";

const standard = everyWeight(hearthStandard.weights);
const nothing = everyWeight({});

test("Hearth standard keeps its own rules", () => {
  expect(weightsProblems(standard)).toEqual([]);
});

test.each([-0.1, 100.1, 7.25, Number.NaN, Number.POSITIVE_INFINITY])(
  "%s is not a number of points from 0 to 100 in whole points or tenths",
  (points) => {
    expect(weightsProblems({ ...standard, faith: points })).toEqual([
      { code: "not-points", key: "faith" },
    ]);
  },
);

test.each([0, 0.1, 7.5, 99.9, 100])("%s points may be given", (points) => {
  expect(weightsProblems({ ...standard, faith: points })).toEqual([]);
});

test("something has to order homes: all nothing is refused, one tenth of a point is not", () => {
  expect(weightsProblems(nothing)).toEqual([{ code: "nothing-counts" }]);
  expect(weightsProblems({ ...nothing, area: 0.1 })).toEqual([]);
});

test("a wish that is left out is a problem until it is written as nothing", () => {
  const { area: _, ...rest } = standard;
  expect(weightsProblems(rest)).toEqual([{ code: "not-points", key: "area" }]);
  expect(weightsProblems(everyWeight(rest))).toEqual([]);
});

test("tenths add up as people add them", () => {
  expect(totalPoints({ ...nothing, area: 0.1, kind: 0.2 })).toBe(0.3);
  expect(totalPoints(Object.fromEntries(weightKeys.map((key) => [key, 0.1])))).toBe(1.6);
});
