/** A point on the Ordnance Survey national grid, metres. Stays on the server. */
export type GridPoint = { readonly easting: number; readonly northing: number };

/**
 * Straight-line miles on the OS grid as the SSDA903 counts them:
 * `sqrt(dE^2 + dN^2) / 1000 / 1.6093`, to one decimal place.
 */
export function distanceInMiles(from: GridPoint, to: GridPoint): number {
  const east = to.easting - from.easting;
  const north = to.northing - from.northing;
  const metres = Math.sqrt(east * east + north * north);
  return Math.round((metres / 1000 / 1.6093) * 10) / 10;
}

/** Metres in a mile as the SSDA903 counts them, and half of the tenth of a mile that distances are rounded to. */
export const metresInMile = 1609.3;
const halfTenth = 0.05;

/** Metres within which a distance still rounds to `miles` or less. */
export function reachInMetres(miles: number): number {
  return (miles + halfTenth) * metresInMile;
}

export const distanceBands = ["under-5", "5-to-10", "10-to-20", "20-to-50", "over-50"] as const;
export type DistanceBand = (typeof distanceBands)[number];

export const distanceBandLabels: Record<DistanceBand, string> = {
  "under-5": "Less than 5 miles",
  "5-to-10": "5 to 10 miles",
  "10-to-20": "10 to 20 miles",
  "20-to-50": "20 to 50 miles",
  "over-50": "More than 50 miles",
};

/** The band that providers and children see instead of miles, so that exact distances cannot place a home or a child. */
export function distanceBand(miles: number): DistanceBand {
  if (miles < 5) return "under-5";
  if (miles < 10) return "5-to-10";
  if (miles < 20) return "10-to-20";
  return miles < 50 ? "20-to-50" : "over-50";
}
