import type { OfferId } from "../shared/ids.ts";
import { accept, type Outcome, refuse } from "../shared/outcome.ts";
import type { ViewsAnswer } from "./views.ts";

/** The most characters of one answer in own words. */
export const longestWords = 2000;
/** The most times that one link may send something. Far more than anybody needs; it stops a flood. */
export const mostViewsOfALink = 200;

/** What somebody says about one option, or about all of them (`offerId` null). */
export type GivenWords = {
  readonly offerId: OfferId | null;
  readonly answer: ViewsAnswer | null;
  readonly why: string;
  readonly mattersMost: string;
  readonly question: string;
};

export const giveViewsRefusals = ["nothing-said", "option-gone", "too-many"] as const;
export type GiveViewsRefusal = (typeof giveViewsRefusals)[number];

export type GiveViewsSituation = {
  readonly shownOfferIds: readonly OfferId[];
  /** How often something was said through this link before. */
  readonly saidBefore: number;
};

/** Takes what was said: about an option that is shown, and with at least one answer, reason, wish or question. */
export function giveViews(
  words: GivenWords,
  situation: GiveViewsSituation,
): Outcome<GivenWords, GiveViewsRefusal> {
  if (words.offerId !== null && !situation.shownOfferIds.includes(words.offerId))
    return refuse("option-gone");
  if (situation.saidBefore >= mostViewsOfALink) return refuse("too-many");
  const texts = [words.why, words.mattersMost, words.question];
  const said = words.answer !== null || texts.some((text) => text.trim() !== "");
  return said ? accept(words) : refuse("nothing-said");
}
