import { type Assumptions, assumed } from "./assumptions.ts";
import { hindsightOptimum } from "./hindsight.ts";
import { type Outcome, outcomeOf } from "./outcomes.ts";
import { policies } from "./policies.ts";
import type { Region } from "./region.ts";
import { runYear } from "./run-year.ts";
import { asAssumed, type Variation } from "./sensitivity.ts";
import type { Solver } from "./solver.ts";
import { makeYear, type YearSize } from "./world.ts";

/** What came of one seed's year: for each variation, by its name, one outcome for each policy in their order. */
export type Played = Readonly<Record<string, readonly Outcome[]>>;

/** Plays the year of one seed under every policy, as assumed and with each variation. */
export function playSeed(
  region: Region,
  solver: Solver,
  size: YearSize,
  variations: readonly Variation[],
  seed: number,
): Played {
  const year = makeYear(region, assumed, size, seed);
  const played = ({ name, change }: Variation) => {
    const assumptions: Assumptions = { ...assumed, ...change };
    const optimum = hindsightOptimum(year, assumptions, solver);
    const outcomes = policies(solver).map((policy) =>
      outcomeOf(runYear(year, assumptions, policy), assumptions, optimum),
    );
    return [name, outcomes] as const;
  };
  return Object.fromEntries([asAssumed, ...variations].map(played));
}
