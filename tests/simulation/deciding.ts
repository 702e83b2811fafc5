import type { Fit } from "./fits.ts";
import type { Scene } from "./scene.ts";
import type { SearchState } from "./search-state.ts";

/** An offer that can be taken today, with what it is worth to the child now. */
export type StandingOffer = { readonly fit: Fit; readonly score: number; readonly places: number };

/** Which of two offers a commissioner takes. */
export type Preference = (one: StandingOffer, other: StandingOffer) => number;

/** By the score of the match; the earlier opening of two that are equal. */
export const bestFirst: Preference = (one, other) =>
  Number(other.fit.meetsAll) - Number(one.fit.meetsAll) ||
  other.score - one.score ||
  one.fit.opening.index - other.fit.opening.index;

/** By miles from the home area alone. */
export const nearestFirst: Preference = (one, other) =>
  Number(other.fit.meetsAll) - Number(one.fit.meetsAll) ||
  one.fit.miles - other.fit.miles ||
  one.fit.opening.index - other.fit.opening.index;

/** Offers whose place is still there; those of homes that fail a must-have only once the day needed has passed. */
export function standingOffers(
  { market }: Pick<Scene, "market">,
  search: SearchState,
  day: number,
): StandingOffer[] {
  const { arrival } = search;
  const mayGiveUp = day > arrival.neededBy;
  return search.asked.flatMap(({ state, fit }) => {
    if (state !== "offered" || !(fit.meetsAll || mayGiveUp)) return [];
    if (!market.isThere(fit.opening, day, arrival.children)) return [];
    return [standing(fit, arrival.children, market.left(fit.opening))];
  });
}

/** An offer with so many places left there: the children, and as many of those who could join as there is room for. */
export function standing(fit: Fit, children: number, left: number): StandingOffer {
  const joining = Math.min(fit.couldJoin, left - children);
  return { fit, score: fit.scores[left] ?? 0, places: children + joining };
}

/** Whether a commissioner decides today: enough days for a better offer have passed, or the day for answers has. */
export function isTimeToDecide(
  { assumptions }: Pick<Scene, "assumptions">,
  { arrival, firstFittingOffer }: SearchState,
  day: number,
): boolean {
  if (day > arrival.neededBy) return true;
  if (firstFittingOffer === null) return false;
  const { urgency } = arrival.answers.request;
  return day >= firstFittingOffer + assumptions.waitForBetter[urgency] || day >= arrival.answerBy;
}

/** First come, first served: takes the offer that is preferred, if it is time. */
export function decideAlone(
  scene: Scene,
  search: SearchState,
  day: number,
  preference: Preference,
): void {
  if (!isTimeToDecide(scene, search, day)) return;
  const [best] = standingOffers(scene, search, day).sort(preference);
  if (best) place(scene, search, best, day);
}

/** The child moves: the places are taken and the search is over. */
export function place(
  { market }: Pick<Scene, "market">,
  search: SearchState,
  { fit, score, places }: StandingOffer,
  day: number,
): void {
  market.take(fit.opening, places);
  search.placing = { day, fit, score, places };
}
