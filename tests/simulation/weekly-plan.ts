import { bestFirst, decideAlone, place, standingOffers } from "./deciding.ts";
import { type Planned, planTogether } from "./plan.ts";
import type { Scene } from "./scene.ts";
import type { SearchState } from "./search-state.ts";
import type { Solver } from "./solver.ts";

/** Days between plans; the first is made on the first day. */
export const planEvery = 7;

/**
 * Decides for everybody at once, once a week, over the offers that open referrals have. Whoever needs a home before the
 * next plan, and every emergency, is decided for at once as if there were no plan.
 */
export function decideByPlan(
  scene: Scene,
  open: readonly SearchState[],
  day: number,
  solver: Solver,
): void {
  for (const search of open) {
    if (!mayWait(search, day)) decideAlone(scene, search, day, bestFirst);
  }
  if (day % planEvery !== 0) return;
  const waiting = open.filter((search) => search.placing === null && mayWait(search, day));
  const referrals = waiting.flatMap((search): Planned[] => {
    const offers = standingOffers(scene, search, day);
    const { index, children } = search.arrival;
    return offers.length === 0 ? [] : [{ index, children, offers }];
  });
  const { given } = planTogether(referrals, scene.market.left, scene.assumptions, solver);
  for (const search of waiting) {
    const offer = given.get(search.arrival.index);
    if (offer && isDue(scene, search, day)) place(scene, search, offer, day);
  }
}

/** Whether the next plan comes on or before the day needed. */
function mayWait({ arrival }: SearchState, day: number): boolean {
  const nextPlan = Math.ceil(day / planEvery) * planEvery;
  return !arrival.isEmergency && nextPlan <= arrival.neededBy;
}

/** What the plan says is done once an offer has been there for some days, or when the next plan would be too late. */
function isDue({ assumptions }: Scene, { arrival, firstFittingOffer }: SearchState, day: number) {
  const since = firstFittingOffer === null ? 0 : day - firstFittingOffer;
  return since >= assumptions.planWaits || day + planEvery > arrival.neededBy;
}
