import type { MatchList } from "../../../use-cases/matching/list-matches.ts";

type Counted = Pick<MatchList, "listed" | "judged" | "found" | "complete" | "exact">;

/** How many homes fit and how sure it is that the first are the best, in a sentence or two. */
export function countWords({ listed, judged, found, complete, exact }: Counted): string {
  if (listed === 0 && complete) return "No home fits as the referral stands.";
  if (complete)
    return `${listed === 1 ? "1 home fits" : `${number(listed)} homes fit`}, best fit first.`;
  if (exact)
    return "Best fit first. More homes fit further away; none of them fits as well as these.";
  const nearest = `The nearest ${number(judged)} of ${number(found)} vacancies or more were judged`;
  return `Best fit first. ${nearest}: set a furthest distance to be sure that no better home is left out.`;
}

type Narrowed = Counted & { readonly whole: NonNullable<MatchList["whole"]> };

/** The same of a list that filters narrow: "Showing 6 of 41; 2 filters." */
export function narrowedWords(list: Narrowed, filters: number): string {
  const by = filters === 1 ? "1 filter" : `${filters} filters`;
  const { listed, complete, exact, judged, whole } = list;
  if (complete && whole.complete)
    return `Showing ${number(listed)} of ${number(whole.listed)}; ${by}.`;
  if (complete) return `Showing all ${number(listed)} that pass; ${by}.`;
  if (exact)
    return `Showing the best that pass; ${by}. More pass further away; none of them fits as well.`;
  return `Showing the best of ${number(judged)} that were judged; ${by}. Set a furthest distance to be sure that none is left out.`;
}

/** What has come of asking so far: "2 offers, 1 no"; `null` while nobody has answered. */
export function answeredWords({ offers, noes }: Pick<MatchList, "offers" | "noes">): string | null {
  const said = [
    ...(offers > 0 ? [offers === 1 ? "1 offer" : `${number(offers)} offers`] : []),
    ...(noes > 0 ? [noes === 1 ? "1 no" : `${number(noes)} noes`] : []),
  ];
  return said.length === 0 ? null : said.join(", ");
}

function number(count: number): string {
  return count.toLocaleString("en-GB");
}
