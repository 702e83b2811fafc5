import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isProved, mostBeyond } from "#app/domain/matching/bound.ts";
import { compileSearch } from "#app/domain/matching/compile-search.ts";
import { rank } from "#app/domain/matching/rank.ts";
import { hearthStandard } from "#app/domain/matching/weight-profile.ts";
import { answers, candidates } from "#tests/support/matching/arbitraries.ts";
import {
  candidateFor,
  now,
  referralFor,
  searchFor,
  today,
  town,
} from "#tests/support/matching/ordinary.ts";

const searches = answers.map((written) =>
  compileSearch({ ...written, places: { ...written.places, homeArea: "AA1" } }, town, today, now),
);

/** Where nothing but the distance from the home area orders homes, the bound is tight. */
const onlyDistance = compileSearch(referralFor(), town, today, now, {
  ...hearthStandard,
  weights: { "distance:home": 10 },
});

describe("What homes further out could score", () => {
  test("is never less than what one of them does score", () => {
    fc.assert(
      fc.property(searches, candidates, (search, all) => {
        for (const { seen, score } of rank(search, all).listed) {
          const most = mostBeyond(search, seen.miles[0] ?? 0);
          expect(score?.middle ?? 0).toBeLessThanOrEqual(most + 1e-9);
        }
      }),
    );
  });

  test("falls with the distance", () => {
    const search = searchFor({ places: { schoolArea: "AA2" } });
    expect(mostBeyond(search, 0)).toBeCloseTo(100);
    expect(mostBeyond(search, 40)).toBeLessThan(mostBeyond(search, 20));
  });

  test("is never less than what a home scores whose distance was rounded down", () => {
    for (const miles of [3.049, 10.04, 25.945]) {
      const [home] = rank(onlyDistance, [candidateFor({ miles })]).listed;
      expect(mostBeyond(onlyDistance, miles)).toBeGreaterThanOrEqual(home?.score?.middle ?? 101);
    }
  });

  test("proves nothing by a home that one further out could draw level with", () => {
    const listed = (miles: number) => rank(onlyDistance, [candidateFor({ miles })]).listed;
    expect(mostBeyond(onlyDistance, 10)).toBeCloseTo(listed(9.8)[0]?.score?.middle ?? 0, 9);
    expect(isProved(onlyDistance, listed(9.8), { wanted: 1, miles: 10 })).toBe(false);
    expect(isProved(onlyDistance, listed(9.7), { wanted: 1, miles: 10 })).toBe(true);
  });

  test("proves nothing while fewer homes are listed than are wanted", () => {
    const search = searchFor();
    const { listed } = rank(search, [candidateFor()]);
    expect(isProved(search, listed, { wanted: 1, miles: 1_000 })).toBe(true);
    expect(isProved(search, listed, { wanted: 2, miles: 1_000 })).toBe(false);
    expect(isProved(search, listed, { wanted: 1, miles: 0 })).toBe(false);
  });
});
