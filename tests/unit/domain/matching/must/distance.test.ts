import { expect, test } from "vitest";
import { furthest } from "#app/domain/matching/must/distance.ts";
import { briefFor, searchFor, seenBy, town } from "#tests/support/matching/ordinary.ts";

const within20 = { places: { furthestMiles: 20 } };

test.each([
  [19.9, "met"],
  [20, "met"],
  [20.1, "not-met"],
] as const)("%d miles when 20 is the furthest is %s", (miles, verdict) => {
  expect(furthest(briefFor(within20))?.verdict(seenBy(searchFor(within20), { miles }))).toBe(
    verdict,
  );
});

test("what would have to change is a round number of miles", () => {
  const seen = seenBy(searchFor(within20), { miles: 22.3 });
  expect(furthest(briefFor(within20))?.change?.(seen)).toEqual({
    key: "distance",
    amount: 25,
    words: "the distance were 25 instead of 20 miles",
  });
});

test("a home area that is not on the map makes the distance not known, not failed", () => {
  const search = searchFor(within20, { ...town, points: new Map() });
  expect(furthest(search.brief)?.verdict(seenBy(search))).toBe("not-known");
});

test("without a furthest distance, distance is no must", () => {
  expect(furthest(briefFor())).toBeNull();
});
