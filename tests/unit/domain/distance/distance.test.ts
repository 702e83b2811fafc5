import { expect, test } from "vitest";
import { distanceBand, distanceInMiles } from "#app/domain/distance/distance.ts";

const origin = { easting: 400_000, northing: 300_000 };

test("miles are the straight line on the national grid to one decimal place, as the SSDA903 counts them", () => {
  // sqrt(30000^2 + 40000^2) / 1000 / 1.6093 = 31.069...
  expect(distanceInMiles(origin, { easting: 430_000, northing: 340_000 })).toBe(31.1);
  expect(distanceInMiles(origin, origin)).toBe(0);
});

test("it is as far there as back", () => {
  const other = { easting: 451_234, northing: 289_876 };
  expect(distanceInMiles(origin, other)).toBe(distanceInMiles(other, origin));
});

test.each([
  [4.9, "under-5"],
  [5, "5-to-10"],
  [10, "10-to-20"],
  [20, "20-to-50"],
  [50, "over-50"],
] as const)("%d miles is told to providers and children as %s", (miles, band) => {
  expect(distanceBand(miles)).toBe(band);
});
