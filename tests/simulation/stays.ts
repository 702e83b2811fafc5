import type { HomeKind } from "#app/domain/home/home.ts";
import type { Chance } from "#db/seed/chance.ts";

/** Days that a placement lasts, by the bands of the statistic. The last band has no end; ten years stands for it. */
const bands: Readonly<Record<string, readonly [from: number, to: number]>> = {
  "1 to 7 days": [1, 7],
  "From 8 days to under 1 month": [8, 30],
  "From 1 month to under 3 months": [31, 91],
  "From 3 months to under 6 months": [92, 182],
  "From 6 months to under 1 year": [183, 364],
  "From 1 year to under 2 years": [365, 729],
  "From 2 years to under 5 years": [730, 1_824],
  "From 5 years and over": [1_825, 3_650],
};

const groupOf: Readonly<Record<MarketKind, string>> = {
  "fostering-household": "Foster placements",
  "childrens-home": "Secure homes and children's homes",
  "supported-accommodation":
    "Independent and semi-independent living arrangements/ supported accommodation",
};

/** The kinds of home that the simulated region has; the few others are left out. */
export type MarketKind = Extract<
  HomeKind,
  "fostering-household" | "childrens-home" | "supported-accommodation"
>;

/** How often placements last how long, by group, in per cent. */
export type StayStatistic = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

export type Stays = {
  /** Days of one stay. */
  readonly draw: (chance: Chance) => number;
  readonly meanDays: number;
};

/** How long placements in one kind of home last, as the year's statistic has it; even within a band. */
export function staysIn(kind: MarketKind, statistic: StayStatistic): Stays {
  const shares = statistic[groupOf[kind]] ?? {};
  const weights = Object.fromEntries(
    Object.keys(bands).map((band) => [band, shares[band] ?? 0]),
  ) as Record<string, number>;
  const whole = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  const meanDays = Object.entries(weights).reduce((sum, [band, weight]) => {
    const [from, to] = bandOf(band);
    return sum + (weight / whole) * ((from + to) / 2);
  }, 0);
  return { draw: (chance) => chance.whole(...bandOf(chance.weighted(weights))), meanDays };
}

function bandOf(band: string): readonly [from: number, to: number] {
  return bands[band] ?? [1, 7];
}
