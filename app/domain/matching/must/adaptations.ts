import { type Adaptation, adaptationLabels } from "../../home/home.ts";
import { fromProfile } from "../facts.ts";
import type { Requirement } from "../requirement.ts";
import type { Brief } from "../search.ts";
import { inSentence } from "../wording.ts";

/** One requirement for each adaptation that the child needs (Children Act 1989 s22C(8)(d)). */
export function adaptations({ answers }: Brief): readonly Requirement[] {
  return answers.home.adaptations.map(adaptationRequirement);
}

function adaptationRequirement(adaptation: Adaptation): Requirement {
  const label = adaptationLabels[adaptation];
  return {
    code: `adaptation:${adaptation}`,
    kind: "must",
    label,
    verdict: ({ candidate: { home } }) => {
      if (home.adaptations === null) return "not-known";
      return home.adaptations.includes(adaptation) ? "met" : "not-met";
    },
    say: ({ candidate }) => {
      const { adaptations: has } = candidate.home;
      if (has === null) {
        return fromProfile(
          candidate,
          "adaptations",
          "has not said",
          `Has not said whether it has: ${inSentence(label)}.`,
        );
      }
      const isThere = has.includes(adaptation);
      const sentence = isThere
        ? `Has: ${inSentence(label)}.`
        : `Does not have: ${inSentence(label)}.`;
      return fromProfile(candidate, "adaptations", isThere ? "yes" : "no", sentence);
    },
    change: () => ({
      key: `adaptation:${adaptation}`,
      amount: 1,
      words: `this were put in or not a must: ${inSentence(label)}`,
    }),
  };
}
