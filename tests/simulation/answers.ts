import type { Scene } from "./scene.ts";
import type { Asked, SearchState } from "./search-state.ts";

/** Lets the homes answer that have read and whose day has come: a yes while the place is there, otherwise a no. */
export function receiveAnswers({ model, market }: Scene, search: SearchState, day: number): void {
  for (const asked of search.asked) {
    if (asked.state !== "will-answer" || asked.answerOn > day) continue;
    const { opening } = asked.fit;
    const isYes =
      !search.refused.has(opening.home.index) && model.wouldAccept(search.arrival, asked.fit);
    if (isYes && market.isThere(opening, day, search.arrival.children)) offer(search, asked, day);
    else decline(search, asked, isYes || model.isGone(opening));
  }
}

function offer(search: SearchState, asked: Asked, day: number): void {
  asked.state = "offered";
  search.offers += 1;
  if (asked.fit.meetsAll) search.firstFittingOffer ??= day;
}

/** A home whose place has gone may be asked again for another; one that does not want the child may not. */
function decline(search: SearchState, asked: Asked, onlyThisPlace: boolean): void {
  asked.state = "declined";
  if (!onlyThisPlace) search.refused.add(asked.fit.opening.home.index);
}
