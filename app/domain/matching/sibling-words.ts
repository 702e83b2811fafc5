import { type SiblingSplit, shapeOf } from "./sibling-splits.ts";
import { listInWords, milesInWords } from "./wording.ts";

const numbers = ["no", "one", "two", "three", "four", "five", "six"] as const;

/** How near the nearest home is that takes them all; whether there is none, or they must not all share one. */
export type Together = { readonly nearestMiles: number | null } | "no-home" | "must-not-share";

/**
 * The choice in one sentence: "All four together 38 miles away; or two and two, 3 miles apart, both within 9 miles of the
 * home area."
 */
export function tradeOff(
  children: number,
  together: Together,
  splits: readonly SiblingSplit[],
): string {
  const ways = splits.map(splitInWords);
  const sentence =
    together === "must-not-share"
      ? [
          `they must not all share a home, ${ways[0] ? `so ${ways[0]}` : "and no homes were found for them apart"}`,
          ...ways.slice(1),
        ]
      : [togetherInWords(children, together), ...ways];
  return `${capitalised(sentence.map((words, index) => orWords(words, index, together)).join("; "))}.`;
}

/** What could be chosen instead follows "or"; what is left when there is no home for all does not. */
function orWords(words: string, index: number, together: Together): string {
  return index === 0 || (index === 1 && together === "no-home") ? words : `or ${words}`;
}

function togetherInWords(children: number, together: Exclude<Together, "must-not-share">): string {
  if (together === "no-home") return `no home was found for ${allOf(children)} together`;
  const { nearestMiles } = together;
  const where = nearestMiles === null ? "in one home" : `${milesInWords(nearestMiles)} away`;
  return `${allOf(children)} together ${where}`;
}

/** `two and two, 3 miles apart, both within 9 miles of the home area`. */
export function splitInWords(split: SiblingSplit): string {
  const shape = shapeOf(split.groups.map(({ group }) => group)).map(inWords);
  const isTwo = shape.length === 2;
  const apart = `${isTwo ? "" : "at most "}${milesInWords(split.milesApart)} apart`;
  const within =
    split.furthest === null
      ? ""
      : `, ${isTwo ? "both" : "all"} within ${milesInWords(split.furthest)} of the home area`;
  return `${listInWords(shape)}, ${apart}${within}`;
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
