import { type SiblingSplit, shapeOf } from "./sibling-split.ts";
import { listInWords, milesInWords } from "./wording.ts";

const numbers = ["no", "one", "two", "three", "four", "five", "six"] as const;

/** How near the nearest home is that takes them all; whether there is none, or they must not all share one. */
export type Together = { readonly nearestMiles: number | null } | "no-home" | "must-not-share";

/** Among how many vacancies, those nearest to the home area, was looked; `null` when all there are were. */
export type LookedAmong = number | null;

/**
 * The choice in one sentence: "All four together 38 miles away; or two and two, 3 miles apart, both within 9 miles of the
 * home area." What was not found is not said to be nowhere unless everything was looked at.
 */
export function tradeOff(
  children: number,
  together: Together,
  splits: readonly SiblingSplit[],
  among: LookedAmong,
): string {
  const ways = splits.map(splitInWords);
  const sentence =
    together === "must-not-share"
      ? [
          `they must not all share a home, ${ways[0] ? `so ${ways[0]}` : `and no homes were found for them apart${amongInWords(among)}`}`,
          ...ways.slice(1),
        ]
      : [togetherInWords(children, together, among), ...ways];
  return `${capitalised(sentence.map((words, index) => orWords(words, index, together)).join("; "))}.`;
}

function amongInWords(among: LookedAmong): string {
  return among === null
    ? ""
    : ` among the ${among.toLocaleString("en-GB")} nearest vacancies looked at`;
}

/** What could be chosen instead follows "or"; what is left when there is no home for all does not. */
function orWords(words: string, index: number, together: Together): string {
  return index === 0 || (index === 1 && together === "no-home") ? words : `or ${words}`;
}

/** What the homes nearest to each other give up: `They score 63 out of 100; those that fit best 81, 14 miles apart …`. */
export function nearestInWords(split: SiblingSplit, best: SiblingSplit): string {
  const score = `The homes nearest to each other: they score ${outOf(split)} out of 100`;
  return isBetterFit(best, split)
    ? `${score}. Those that fit best score ${outOf(best)}, ${distancesInWords(best)}.`
    : `${score}, and none that were looked at fit better.`;
}

/** The homes that fit best, where they are others than those nearest to each other. */
export function bestFitInWords(best: SiblingSplit): string {
  return `The homes that fit best, however far from each other: they score ${outOf(best)} out of 100.`;
}

/** Whether one split fits so much better that people see it in the figures. */
export function isBetterFit(one: SiblingSplit, other: SiblingSplit): boolean {
  return outOf(one) > outOf(other);
}

function outOf({ score }: SiblingSplit): number {
  return Math.round(score);
}

function togetherInWords(
  children: number,
  together: Exclude<Together, "must-not-share">,
  among: LookedAmong,
): string {
  if (together === "no-home") {
    return `no home was found for ${allOf(children)} together${amongInWords(among)}`;
  }
  const { nearestMiles } = together;
  const where = nearestMiles === null ? "in one home" : `${milesInWords(nearestMiles)} away`;
  return `${allOf(children)} together ${where}`;
}

/** `two and two, 3 miles apart, both within 9 miles of the home area`. */
export function splitInWords(split: SiblingSplit): string {
  const shape = shapeOf(split.groups.map(({ group }) => group)).map(inWords);
  return `${listInWords(shape)}, ${distancesInWords(split)}`;
}

function distancesInWords({ groups, milesApart, furthest }: SiblingSplit): string {
  const isTwo = groups.length === 2;
  const apart = `${isTwo ? "" : "at most "}${milesInWords(milesApart)} apart`;
  const within =
    furthest === null
      ? ""
      : `, ${isTwo ? "both" : "all"} within ${milesInWords(furthest)} of the home area`;
  return `${apart}${within}`;
}

function allOf(children: number): string {
  return children === 2 ? "both" : `all ${inWords(children)}`;
}

function inWords(number: number): string {
  return numbers[number] ?? String(number);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
