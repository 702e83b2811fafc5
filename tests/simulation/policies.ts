import { type Ask, cardsToTheBest, emailToAll, everyAttributeThenDistance } from "./asking.ts";
import { bestFirst, decideAlone, nearestFirst } from "./deciding.ts";
import type { Scene } from "./scene.ts";
import type { SearchState } from "./search-state.ts";
import type { Solver } from "./solver.ts";
import { decideByPlan } from "./weekly-plan.ts";

/** A way to find homes: whom to ask, and how to decide. */
export type Policy = {
  readonly name: string;
  readonly ask: Ask;
  readonly decide: (scene: Scene, open: readonly SearchState[], day: number) => void;
};

export const policyNames = [
  "E-mail to all",
  "All attributes, then distance",
  "Hearth, first come",
  "Hearth, weekly plan",
] as const;

/** The four policies that are compared, in the order of their names. */
export function policies(solver: Solver): readonly Policy[] {
  const [email, attributes, first, plan] = policyNames;
  return [
    { name: email, ask: emailToAll, decide: alone(bestFirst) },
    { name: attributes, ask: everyAttributeThenDistance(), decide: alone(nearestFirst) },
    { name: first, ask: cardsToTheBest, decide: alone(bestFirst) },
    {
      name: plan,
      ask: cardsToTheBest,
      decide: (scene, open, day) => decideByPlan(scene, open, day, solver),
    },
  ];
}

function alone(preference: typeof bestFirst): Policy["decide"] {
  return (scene, open, day) => {
    for (const search of open) decideAlone(scene, search, day, preference);
  };
}
