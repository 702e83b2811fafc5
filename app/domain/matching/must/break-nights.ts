import type { BreakNight } from "../../home/short-breaks.ts";
import { breakNightLabels } from "../../home/short-breaks.ts";
import type { Candidate, JudgedCandidate } from "../candidate.ts";
import { fromProfile } from "../facts.ts";
import type { Verdict } from "../match.ts";
import type { Requirement, Said } from "../requirement.ts";
import type { Brief, JudgedAnswers } from "../search.ts";
import { inSentence, listInWords } from "../wording.ts";

/** Nights that the referral needs short breaks on; none where it asks for another stay or leaves them open. */
export function nightsWanted({ request }: JudgedAnswers): readonly BreakNight[] {
  return request.stay === "short-breaks" ? (request.breakNights ?? []) : [];
}

/**
 * The home offers short breaks on all the nights needed; `null` where the referral names none. They are a series in one
 * home (Care Planning, Placement and Case Review (England) Regulations 2010, reg 48), so a home with other nights alone is
 * no help. One that has not said is asked.
 */
export function nightsOffered({ answers }: Brief): Requirement | null {
  const wanted = nightsWanted(answers);
  if (wanted.length === 0) return null;
  return {
    code: "break-nights",
    kind: "must",
    label: `Offers short breaks on: ${inWords(wanted)}`,
    verdict: ({ candidate }) => nightsVerdict(candidate, wanted),
    say: ({ candidate }) => sayNights(candidate, wanted),
    change: () => ({
      key: "break-nights",
      amount: 1,
      words: `the breaks could be on other nights than ${inWords(wanted)}`,
    }),
  };
}

/** Met when every night wanted is offered; not known while the home has not said which it offers. */
export function nightsVerdict({ home }: JudgedCandidate, wanted: readonly BreakNight[]): Verdict {
  const { breakNights } = home;
  if (breakNights === null) return "not-known";
  return wanted.every((night) => breakNights.includes(night)) ? "met" : "not-met";
}

/** What the home says of the nights, set against those wanted. */
export function sayNights(candidate: Candidate, wanted: readonly BreakNight[]): Said {
  const { breakNights } = candidate.home;
  const say = (says: string, sentence: string) =>
    fromProfile(candidate, "short breaks", says, sentence);
  if (breakNights === null) {
    return say("has not said", "Has not said on which nights it offers short breaks.");
  }
  const offers = breakNights.length === 0 ? "none" : inWords(breakNights);
  const missing = wanted.filter((night) => !breakNights.includes(night));
  return missing.length === 0
    ? say(offers, `Offers short breaks on the nights needed: ${inWords(wanted)}.`)
    : say(offers, `Does not offer short breaks on ${inWords(missing)}; offers ${offers}.`);
}

function inWords(nights: readonly BreakNight[]): string {
  return listInWords(nights.map((night) => inSentence(breakNightLabels[night])));
}
