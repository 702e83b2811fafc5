import { answerModel } from "./answer-model.ts";
import type { Arrival } from "./arrivals.ts";
import type { Assumptions } from "./assumptions.ts";
import type { Fit } from "./fits.ts";
import type { Solver } from "./solver.ts";
import type { SimulatedYear } from "./world.ts";
import { worthOf } from "./worth.ts";

/**
 * The most that the whole year could have been worth to somebody who knew on its first day who would come, what would
 * open and who would say yes if they read at once. Parts of a child may be placed, and only the children who have to be
 * together use places, so it is a bound that no policy can pass and none has to be able to reach.
 */
export function hindsightOptimum(
  year: SimulatedYear,
  assumptions: Assumptions,
  solver: Solver,
): number {
  const rested = { ...assumptions, fatigue: false };
  const model = answerModel(rested, year.seed);
  const isPossible = (arrival: Arrival, fit: Fit) => {
    const provider = year.providers[fit.opening.home.provider];
    if (provider === undefined || !model.wouldAccept(arrival, fit)) return false;
    const asked = Math.max(arrival.day, fit.opening.opens);
    const answered = asked + model.answersAfter(arrival, fit.opening, provider, 0);
    const last = Math.min(fit.opening.closes - 1, arrival.lastDay);
    return answered <= last && (fit.meetsAll || last > arrival.neededBy);
  };
  const choices = year.arrivals.flatMap((arrival) =>
    (year.fits[arrival.index] ?? [])
      .filter((fit) => isPossible(arrival, fit))
      .map((fit) => ({ arrival, fit })),
  );
  const ofArrival = new Map<number, { choice: number; amount: number }[]>();
  const ofOpening = new Map<Fit["opening"], { choice: number; amount: number }[]>();
  choices.forEach(({ arrival, fit }, choice) => {
    use(ofArrival, arrival.index, choice, 1);
    use(ofOpening, fit.opening, choice, arrival.children);
  });
  const { total } = solver.relaxed({
    worth: choices.map(({ arrival, fit }) =>
      worthOf({ fit, score: Math.max(...fit.scores) }, arrival.children, assumptions),
    ),
    limits: [
      ...[...ofArrival.values()].map((uses) => ({ least: 0, most: 1, uses })),
      ...[...ofOpening].map(([{ places }, uses]) => ({ least: 0, most: places, uses })),
    ],
  });
  return total;
}

function use<Key>(
  uses: Map<Key, { choice: number; amount: number }[]>,
  key: Key,
  choice: number,
  amount: number,
): void {
  const list = uses.get(key);
  if (list) list.push({ choice, amount });
  else uses.set(key, [{ choice, amount }]);
}
