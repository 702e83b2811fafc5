import { type Stay, stayLabels } from "../../home/home.ts";
import { fromProfile } from "../facts.ts";
import type { Requirement } from "../requirement.ts";
import type { Brief } from "../search.ts";
import { inSentence, listInWords } from "../wording.ts";

/**
 * Stays that a home is set up and approved for, or is not. A home takes a child tonight only if its statement of purpose
 * says that it takes emergencies (Children's Homes (England) Regulations 2015, Schedule 1; Fostering Services (England)
 * Regulations 2011, reg 3); carers take a parent and child only within the terms of their approval (the same, reg 27);
 * short breaks are a series in one home (Care Planning, Placement and Case Review (England) Regulations 2010, reg 48).
 * How long an ordinary stay lasts only orders homes.
 */
const approvedStays: readonly Stay[] = ["emergency", "short-breaks", "parent-and-child"];

/**
 * The home takes stays of this sort; `null` for an ordinary one. A home that has not said which stays it offers is asked.
 * There is no change to the referral that would let another home in: a home does not become one of this sort by it.
 */
export function stayTaken({ answers }: Brief): Requirement | null {
  const { stay } = answers.request;
  if (!approvedStays.includes(stay)) return null;
  const wanted = inSentence(stayLabels[stay]);
  return {
    code: "stay",
    kind: "must",
    label: `Takes this stay: ${wanted}`,
    verdict: ({ candidate: { home } }) => {
      if (home.stays.length === 0) return "not-known";
      return home.stays.includes(stay) ? "met" : "not-met";
    },
    say: ({ candidate }) => {
      const { stays } = candidate.home;
      if (stays.length === 0) {
        return fromProfile(
          candidate,
          "stays",
          "has not said",
          "Has not said which stays it takes.",
        );
      }
      const offers = listInWords(stays.map((one) => inSentence(stayLabels[one])));
      const sentence = stays.includes(stay)
        ? `Takes this stay: ${wanted}.`
        : `Does not take this stay (${wanted}); takes ${offers}.`;
      return fromProfile(candidate, "stays", offers, sentence);
    },
  };
}
