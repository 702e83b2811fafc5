import type { JudgedCandidate } from "../candidate.ts";
import { fromProfile } from "../facts.ts";
import type { Requirement } from "../requirement.ts";
import type { Brief } from "../search.ts";

const authorityCode = /^\d{3}$/;

/** The places to stay away from, as authorities (three-digit DfE codes) and outcodes. */
export function placesToAvoid(stayAwayFrom: readonly string[]) {
  return {
    authorities: stayAwayFrom.filter((place) => authorityCode.test(place)),
    outcodes: stayAwayFrom.filter((place) => !authorityCode.test(place)),
  };
}

/** Not in a place that the child must stay away from; `null` when there is none. */
export function stayAway({ answers }: Brief): Requirement | null {
  const { authorities, outcodes } = placesToAvoid(answers.places.stayAwayFrom);
  if (authorities.length + outcodes.length === 0) return null;
  const isInside = ({ home }: JudgedCandidate) =>
    authorities.includes(home.authorityCode) || outcodes.includes(home.outcode);
  return {
    code: "stay-away",
    kind: "must",
    label: "Away from the places to avoid",
    verdict: ({ candidate }) => (isInside(candidate) ? "not-met" : "met"),
    say: ({ candidate }) => {
      const sentence = isInside(candidate)
        ? `In ${candidate.home.outcode}, a place to stay away from.`
        : "Not in any of the places to stay away from.";
      return fromProfile(candidate, "area", candidate.home.outcode, sentence);
    },
    change: ({ candidate: { home } }) => ({
      key: `stay-away:${home.outcode}`,
      amount: 1,
      words: `it were safe for the child to live in ${home.outcode}`,
    }),
  };
}
