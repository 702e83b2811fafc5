import type { JudgedCandidate } from "#app/domain/matching/candidate.ts";
import type { VacancyId } from "#app/domain/shared/ids.ts";
import type { Chance } from "#db/seed/chance.ts";
import type { Assumptions } from "./assumptions.ts";
import type { SimulatedHome } from "./homes.ts";
import { marketKinds, type Region } from "./region.ts";
import type { MarketKind, Stays } from "./stays.ts";

/**
 * Places of one home that come free together, from a day until a day, when somebody else takes what the region's
 * children have not. It does not depend on what happens to it: every policy meets the same openings.
 */
export type Opening = {
  readonly index: number;
  readonly home: SimulatedHome;
  readonly places: number;
  /** The first day, and the first on which it is gone. */
  readonly opens: number;
  readonly closes: number;
  readonly candidate: JudgedCandidate;
};

/** Places of each kind that there have to be for so many to open, and really be there, in a year. */
export function placesNeeded(
  { stays, living }: Region,
  assumptions: Assumptions,
  childrenInAYear: number,
): Record<MarketKind, number> {
  const { placesPerChild, occupancy, notReallyThere } = assumptions;
  const begin = (kind: MarketKind) => living[kind] / stays[kind].meanDays;
  const all = marketKinds.reduce((sum, kind) => sum + begin(kind), 0);
  return Object.fromEntries(
    marketKinds.map((kind) => {
      const there = 1 - notReallyThere[kind === "fostering-household" ? "household" : "home"];
      const open = (childrenInAYear * placesPerChild * begin(kind)) / all / there;
      return [kind, Math.ceil((open * stays[kind].meanDays) / occupancy / 365)];
    }),
  ) as Record<MarketKind, number>;
}

/** Every opening from the first day to the last, in the order in which they open. */
export function seedOpenings(
  homes: readonly SimulatedHome[],
  { stays }: Region,
  { occupancy }: Assumptions,
  lastDay: number,
  chance: Chance,
): Opening[] {
  const opened = homes.flatMap((home) => {
    const own = chance.branch(`home ${home.index}`);
    return unitsOf(home, own).flatMap((places) =>
      spells(stays[home.kind], occupancy, lastDay, own).map((spell) => ({
        home,
        places,
        ...spell,
      })),
    );
  });
  opened.sort((one, other) => one.opens - other.opens);
  return opened.map((opening, index) => ({
    ...opening,
    index,
    candidate: withPlaces(opening.home.candidate, opening.places, index),
  }));
}

/** The same home with so many places free. */
export function withPlaces(
  candidate: JudgedCandidate,
  places: number,
  number: number,
): JudgedCandidate {
  const id = `${String(number).padStart(8, "0")}-0000-4000-8000-000000000001` as VacancyId;
  return { ...candidate, vacancy: { ...candidate.vacancy, id, places } };
}

/** Share of homes whose places come free one by one. */
const oneByOne = 0.35;

/** How a home's places come free: in most foster homes all together, elsewhere one or a few at a time. */
function unitsOf({ kind, places }: SimulatedHome, chance: Chance): number[] {
  if (chance.odds(oneByOne)) return Array.from({ length: places }, () => 1);
  if (kind === "fostering-household") return [places];
  const most = Math.max(0, Math.round(places / 3));
  const units: number[] = [];
  for (let left = places; left > 0; left -= units.at(-1) ?? left) {
    units.push(Math.min(left, 1 + chance.whole(0, most)));
  }
  return units;
}

/** Times at which places are free, between stays; the first stay or opening is one that was already going on. */
function spells(stays: Stays, occupancy: number, lastDay: number, chance: Chance) {
  const meanOpen = (stays.meanDays * (1 - occupancy)) / occupancy;
  const openDays = () => Math.ceil(-Math.log(1 - chance.next()) * meanOpen);
  const found: { opens: number; closes: number }[] = [];
  let day = chance.odds(1 - occupancy) ? 0 : ongoing(stays, chance);
  while (day <= lastDay) {
    const closes = day + openDays();
    found.push({ opens: day, closes });
    day = closes + stays.draw(chance);
  }
  return found;
}

const longest = 3_650;

/** What is left of a stay met on a day: long ones are met more often than short ones. */
function ongoing(stays: Stays, chance: Chance): number {
  for (;;) {
    const days = stays.draw(chance);
    if (chance.odds(days / longest)) return Math.ceil(chance.next() * days);
  }
}
