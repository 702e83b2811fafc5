import fc from "fast-check";
import { expect, test } from "vitest";
import { distanceInMiles } from "#app/domain/distance/distance.ts";
import { nearHomes } from "#app/domain/matching/near-homes.ts";

const point = fc.record({
  easting: fc.integer({ min: 0, max: 12_000 }),
  northing: fc.integer({ min: 0, max: 12_000 }),
});

test("no home that is so near is left out, and none outside the square around the point is given", () => {
  fc.assert(
    fc.property(
      fc.array(point, { maxLength: 30 }),
      point,
      fc.integer({ min: 0, max: 40 }),
      (points, from, tenths) => {
        const miles = tenths / 10;
        const homes = points.map((one) => ({ point: one }));
        const found = nearHomes(homes).within(from, miles);
        for (const home of homes) {
          if (distanceInMiles(from, home.point) <= miles) expect(found).toContain(home);
        }
        for (const home of found) {
          expect(distanceInMiles(from, home.point)).toBeLessThanOrEqual((miles + 0.1) * 1.5);
        }
      },
    ),
  );
});
