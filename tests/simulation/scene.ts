import type { AnswerModel } from "./answer-model.ts";
import type { Assumptions } from "./assumptions.ts";
import type { SimulatedProvider } from "./homes.ts";
import type { MarketState } from "./market-state.ts";

/** What asking and deciding need to know besides the search. */
export type Scene = {
  readonly assumptions: Assumptions;
  readonly model: AnswerModel;
  readonly market: MarketState;
  readonly providers: readonly SimulatedProvider[];
};
