import type { Match } from "../matching/match.ts";
import { type Reason, reasonsOf } from "../matching/reasons.ts";
import { takesPlaces } from "../vacancy/places.ts";
import type { Vacancy } from "../vacancy/vacancy.ts";

/** How many of what loses points are named, after what is not met at all. */
const mostOfScore = 3;

/**
 * What stands against choosing an offer, judged today: first what the law asks and the home does not meet, then each
 * must-have that is not met, all of them, and then what loses it most points. That the vacancy is held says nothing against
 * an offer of it, since it may be held for this very child.
 */
export function standsAgainst(
  match: Pick<Match, "judgements" | "parts">,
  vacancy: Pick<Vacancy, "status">,
): readonly Reason[] {
  const mayBeForThisChild = (code: string) => code === "vacancy" && takesPlaces(vacancy);
  const broken = (kind: "lawful" | "must") =>
    match.judgements.flatMap(({ code, label, sentence, ...judged }) =>
      judged.kind === kind && judged.verdict === "not-met" && !mayBeForThisChild(code)
        ? [{ code, label, sentence }]
        : [],
    );
  const notMet = [...broken("lawful"), ...broken("must")];
  const said = new Set(notMet.map(({ code }) => code));
  const weak = reasonsOf(match).worst.filter(({ code }) => !said.has(code));
  return [...notMet, ...weak.slice(0, mostOfScore)];
}
