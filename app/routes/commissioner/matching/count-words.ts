import type { MatchList } from "../../../use-cases/matching/list-matches.ts";

/** How many homes fit, of how many that were judged, in a sentence or two. */
export function countWords({
  listed,
  judged,
  found,
}: Pick<MatchList, "listed" | "judged" | "found">): string {
  const fits = listed === 1 ? "1 home fits" : `${number(listed)} homes fit`;
  const first = listed === 0 ? "No home fits as the referral stands." : `${fits}, best fit first.`;
  if (found <= judged) return first;
  return `${first} The nearest ${number(judged)} of ${number(found)} vacancies were judged: set a furthest distance to be sure of all.`;
}

function number(count: number): string {
  return count.toLocaleString("en-GB");
}
