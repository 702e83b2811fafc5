import { expect, test } from "vitest";
import { keptOutBy, letsIn, reaches } from "#app/domain/matching/relaxations.ts";
import { weigh } from "#app/domain/matching/weigh.ts";
import {
  type CandidateChanges,
  candidateFor,
  searchFor,
} from "#tests/support/matching/ordinary.ts";

const search = searchFor({ places: { furthestMiles: 20 }, home: { pets: "no" } });
const weighed = (...homes: readonly CandidateChanges[]) =>
  homes.map((changes, index) => weigh(search, candidateFor({ number: index + 1, ...changes })));
const far = { miles: 22 };

test("homes that the same things keep out are one group", () => {
  const { groups } = keptOutBy(weighed(far, { miles: 24 }, { miles: 27 }), 3);
  expect(groups.map(({ homes }) => homes.length)).toEqual([2, 1]);
});

test("a home that is listed, fails what nobody may change, or fails too much is in no group", () => {
  const dog = { home: { pets: ["dog"] } } as const;
  const held = { vacancy: { status: "held" } } as const;
  expect(keptOutBy(weighed({}, held, { ...far, ...held }), 3).groups).toEqual([]);
  expect(keptOutBy(weighed({ ...far, ...dog }), 1).groups).toEqual([]);
});

test("a home that fails exactly as many things as may change at once is in a group", () => {
  const both = { ...far, home: { pets: ["dog"] } } as const;
  expect(keptOutBy(weighed(both), 2).groups).toHaveLength(1);
  expect(keptOutBy(weighed(both), 1).groups).toEqual([]);
});

test("where homes put one change in different words, the first in the alphabet stand for all", () => {
  const [one] = weighed(far);
  if (one === undefined) throw new Error("no home");
  const saying = (number: number, words: string) => ({
    ...one,
    seen: { ...one.seen, candidate: candidateFor({ number, ...far }) },
    failed: one.failed.map((each) => ({
      ...each,
      change: () => ({ key: "distance", amount: 25, words }),
    })),
  });
  for (const order of [
    [saying(1, "b"), saying(2, "a"), saying(3, "c")],
    [saying(3, "c"), saying(2, "a"), saying(1, "b")],
  ]) {
    expect(keptOutBy(order, 3).relaxations.get("distance")?.get(25)?.words).toBe("a");
  }
});

test("the steps of a kind of change are in order", () => {
  const { ladders } = keptOutBy(weighed({ miles: 34 }, far, { miles: 33 }), 3);
  expect(ladders.get("distance")).toEqual([25, 35]);
});

test("changes let a home in when they go as far as one of its vacancies needs", () => {
  const alternatives = [new Map([["ready", 9]]), new Map([["distance", 25]])];
  expect(letsIn(new Map([["distance", 30]]), { alternatives })).toBe(true);
  expect(letsIn(new Map([["distance", 25]]), { alternatives })).toBe(true);
  expect(letsIn(new Map([["ready", 3]]), { alternatives })).toBe(false);
  expect(reaches(new Map([["pets", 1]]), new Map([["distance", 25]]))).toBe(false);
});
