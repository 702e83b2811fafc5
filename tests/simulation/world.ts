import { chanceFrom } from "#db/seed/chance.ts";
import { type Arrival, seedArrivals } from "./arrivals.ts";
import type { Assumptions } from "./assumptions.ts";
import { type Fit, fitsOf } from "./fits.ts";
import { type SimulatedProvider, seedSupply } from "./homes.ts";
import { type Opening, placesNeeded, seedOpenings } from "./openings.ts";
import type { Region } from "./region.ts";

export type YearSize = { readonly days: number; readonly referrals: number };

/** A year as it comes to every policy alike: who looks for a home, what opens, and what fits whom. */
export type SimulatedYear = {
  readonly seed: number;
  readonly arrivals: readonly Arrival[];
  readonly providers: readonly SimulatedProvider[];
  readonly openings: readonly Opening[];
  /** For each arrival, by its index: what fits, best first, then near misses. */
  readonly fits: readonly (readonly Fit[])[];
  /** The day on which the last search has ended. */
  readonly lastDay: number;
};

/** Makes the year of a seed. The same seed and size give the same year. */
export function makeYear(
  region: Region,
  assumptions: Assumptions,
  size: YearSize,
  seed: number,
): SimulatedYear {
  const chance = chanceFrom(`simulated year ${seed}`);
  const arrivals = seedArrivals(region, assumptions, size, chance.branch("arrivals"));
  const children = arrivals.reduce((sum, arrival) => sum + arrival.children, 0);
  const places = placesNeeded(region, assumptions, (children * 365) / size.days);
  const supply = seedSupply(region, places, chance.branch("supply"));
  const lastDay = Math.max(...arrivals.map((arrival) => arrival.lastDay));
  const openings = seedOpenings(
    supply.homes,
    region,
    assumptions,
    lastDay,
    chance.branch("openings"),
  );
  return {
    seed,
    arrivals,
    providers: supply.providers,
    openings,
    fits: fitsOfAll(arrivals, openings, region),
    lastDay,
  };
}

/** Openings that have gone are not looked at again; arrivals come in the order of their days. */
function fitsOfAll(
  arrivals: readonly Arrival[],
  openings: readonly Opening[],
  region: Region,
): Fit[][] {
  const lookAgainAfter = 7;
  let left = openings;
  let lookedOn = 0;
  return arrivals.map((arrival) => {
    if (arrival.day >= lookedOn + lookAgainAfter) {
      left = left.filter(({ closes }) => closes > arrival.day);
      lookedOn = arrival.day;
    }
    return fitsOf(arrival, left, region);
  });
}
