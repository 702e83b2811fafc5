import { expect, test } from "vitest";
import { inArea, nearness, nearnessShare } from "#app/domain/matching/wishes/nearness.ts";
import { briefFor, searchFor, seenBy, town } from "#tests/support/matching/ordinary.ts";

test("nearer is always better and half of the share is left at the half-way distance", () => {
  expect(nearnessShare(0, 20)).toBe(1);
  expect(nearnessShare(20, 20)).toBe(0.5);
  expect(nearnessShare(100, 20)).toBeGreaterThan(nearnessShare(101, 20));
});

test("family seen four times a month weighs four times a place seen once", () => {
  const places = {
    places: {
      otherPlaces: [
        { kind: "relative", area: "AA2", timesPerMonth: 4 },
        { kind: "other", area: "AA3", timesPerMonth: 1 },
      ],
    },
  } as const;
  const portions = nearness(briefFor(places)).map(({ code, portion }) => [code, portion]);
  expect(portions).toEqual([
    ["distance:home", 1],
    ["distance:place-1", 0.8],
    ["distance:place-2", 0.2],
  ]);
});

test("a place that is not on the map could be near or far", () => {
  const search = searchFor({}, { ...town, points: new Map() });
  const [home] = nearness(search.brief);
  expect(home?.share(seenBy(search))).toEqual({ lower: 0, upper: 1 });
});

test.each([
  ["301", 1],
  ["302", 0.5],
  ["999", 0],
])("a home in authority %s has a share of %d of being in the area", (authorityCode, share) => {
  const seen = seenBy(searchFor(), { home: { authorityCode } });
  expect(inArea(briefFor()).share(seen).lower).toBe(share);
});
