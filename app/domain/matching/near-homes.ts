import { type GridPoint, reachInMetres } from "../distance/distance.ts";

type Placed = { readonly point: GridPoint };

/** Homes of a list by where they are. */
export type NearHomes<Of extends Placed> = {
  /** At least every home that is so many miles or less from a point, and few others. */
  readonly within: (point: GridPoint, miles: number) => readonly Of[];
};

/** Homes in the order that they stand from west to east, so that a strip of them is found without reading them all. */
export function nearHomes<Of extends Placed>(homes: readonly Of[]): NearHomes<Of> {
  const fromWest = [...homes].sort((one, other) => one.point.easting - other.point.easting);
  return {
    within(point, miles) {
      // A metre more: what is left out must not depend on how the last decimal of a sum was rounded.
      const reach = reachInMetres(miles) + 1;
      const found: Of[] = [];
      for (let at = firstFrom(fromWest, point.easting - reach); at < fromWest.length; at += 1) {
        const home = fromWest[at];
        if (home === undefined || home.point.easting > point.easting + reach) break;
        if (Math.abs(home.point.northing - point.northing) <= reach) found.push(home);
      }
      return found;
    },
  };
}

/** The first place of a home that is no further west than an easting. */
function firstFrom(fromWest: readonly Placed[], easting: number): number {
  let [low, high] = [0, fromWest.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((fromWest[middle]?.point.easting ?? easting) < easting) low = middle + 1;
    else high = middle;
  }
  return low;
}
