import { homesAtOnce } from "#app/domain/matching/card-holders.ts";
import { standingOffers } from "./deciding.ts";
import type { Scene } from "./scene.ts";
import type { Asked, SearchState } from "./search-state.ts";
import type { MarketKind } from "./stays.ts";

/** Sends what a policy sends for one search on one day. */
export type Ask = (scene: Scene, search: SearchState, day: number) => void;

/**
 * One e-mail to every provider of a kind that is wanted, whether or not it has a place, and again each week while no
 * fitting offer stands. Providers look through all their homes, also those that no list knows of.
 */
export const emailToAll: Ask = (scene, search, day) => {
  const { assumptions, providers, market } = scene;
  const { arrival } = search;
  if ((day - arrival.day) % assumptions.remindAfter !== 0) return;
  if (standingOffers(scene, search, day).some(({ fit }) => fit.meetsAll)) return;
  const wanted = new Set<string>(arrival.answers.home.kinds.map(({ kind }) => kind));
  for (const { index, kinds, authorityCode } of providers) {
    const isOpen = authorityCode === null || authorityCode === arrival.authorityCode;
    if (isOpen && hasAny(kinds, wanted)) market.send(search, index, day);
  }
  for (const asked of search.asked) {
    if (mayBeAsked(scene, search, asked, day)) read(scene, search, asked, day);
  }
};

/** The homes that fit best hold the referral's card; a no lets the next in, and near misses follow when the day is near. */
export const cardsToTheBest: Ask = (scene, search, day) => {
  askFirstOf(scene, search, search.asked, day, ({ fit }) => fit.meetsAll);
};

/** The homes known to have every attribute, nearest first; all that are lawful when the day is near. */
export function everyAttributeThenDistance(): Ask {
  const ordered = new WeakMap<SearchState, readonly Asked[]>();
  return (scene, search, day) => {
    let byDistance = ordered.get(search);
    if (byDistance === undefined) {
      byDistance = [...search.asked].sort((one, other) => one.fit.miles - other.fit.miles);
      ordered.set(search, byDistance);
    }
    askFirstOf(scene, search, byDistance, day, ({ fit }) => fit.hasEveryAttribute);
  };
}

/** Keeps the first of a list asked, as many as hold a card at once: those that fit, or any when the day is near. */
function askFirstOf(
  scene: Scene,
  search: SearchState,
  inOrder: readonly Asked[],
  day: number,
  fits: (asked: Asked) => boolean,
): void {
  const { assumptions, market, model } = scene;
  const isNear = day >= search.arrival.neededBy - assumptions.askNearMissesBefore;
  const seen = new Set<number>();
  for (const asked of inOrder) {
    if (seen.size >= homesAtOnce) return;
    const { opening } = asked.fit;
    if (asked.state === "declined" || !(isNear || fits(asked))) continue;
    if (!market.isThere(opening, day, search.arrival.children)) continue;
    if (search.refused.has(opening.home.index) || seen.has(opening.home.index)) continue;
    if (!model.isListed(opening)) continue;
    seen.add(opening.home.index);
    const isDue = asked.sendings === 0 || day - asked.sentOn >= assumptions.remindAfter;
    if (!isDue || !mayBeAsked(scene, search, asked, day)) continue;
    market.send(search, opening.home.provider, day);
    read(scene, search, asked, day);
  }
}

function mayBeAsked({ market }: Scene, search: SearchState, asked: Asked, day: number): boolean {
  if (asked.state !== "not-asked" && asked.state !== "not-read") return false;
  const { opening } = asked.fit;
  return (
    !search.refused.has(opening.home.index) && market.isThere(opening, day, search.arrival.children)
  );
}

/** The home reads, and will answer in its time; or it does not. */
function read({ model, market }: Scene, { arrival }: SearchState, asked: Asked, day: number): void {
  const { opening } = asked.fit;
  const provider = market.provider(opening);
  const lately = market.sentLately(provider.index);
  const hasRead = model.reads(arrival, opening, asked.sendings, provider, lately);
  asked.sendings += 1;
  asked.sentOn = day;
  asked.state = hasRead ? "will-answer" : "not-read";
  if (hasRead) asked.answerOn = day + model.answersAfter(arrival, opening, provider, lately);
}

function hasAny(kinds: ReadonlySet<MarketKind>, wanted: ReadonlySet<string>): boolean {
  for (const kind of kinds) if (wanted.has(kind)) return true;
  return false;
}
