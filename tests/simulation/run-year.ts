import { answerModel } from "./answer-model.ts";
import { receiveAnswers } from "./answers.ts";
import type { Assumptions } from "./assumptions.ts";
import { beginMarket } from "./market-state.ts";
import type { Policy } from "./policies.ts";
import type { Scene } from "./scene.ts";
import { beginSearch, type SearchState } from "./search-state.ts";
import type { SimulatedYear } from "./world.ts";

/** Plays a year under one policy and answers what became of every search, in the order of the arrivals. */
export function runYear(
  year: SimulatedYear,
  assumptions: Assumptions,
  policy: Policy,
): readonly SearchState[] {
  const market = beginMarket(year);
  const model = answerModel(assumptions, year.seed);
  const scene: Scene = { assumptions, market, model, providers: year.providers };
  const searches = year.arrivals.map((arrival, at) => beginSearch(arrival, year.fits[at] ?? []));
  let open: SearchState[] = [];
  let next = 0;
  for (let day = 0; day <= year.lastDay; day += 1) {
    market.nextDay(day);
    for (let one = searches[next]; one?.arrival.day === day; one = searches[++next]) open.push(one);
    for (const search of open) policy.ask(scene, search, day);
    for (const search of open) receiveAnswers(scene, search, day);
    policy.decide(scene, open, day);
    open = open.filter(({ placing, arrival }) => placing === null && day < arrival.lastDay);
  }
  return searches;
}
