import { type HomeKind, homeKindLabels, placementCodes } from "../../home/home.ts";
import { fromProfile } from "../facts.ts";
import type { Verdict } from "../match.ts";
import type { Requirement } from "../requirement.ts";
import type { Brief } from "../search.ts";

/** SSDA903 PLACE codes that cannot go with a deprivation of liberty order (DfE validation rule 710). */
const neverCodes = ["K1", "P1", "R5", "K3"];

/** Whether a child deprived of liberty by order of the court may live in a home of the kind. */
export function allowsDeprivationOfLiberty(kind: HomeKind): boolean {
  return !neverCodes.includes(placementCodes[kind]);
}

/**
 * A child with a deprivation of liberty order lives only where the kind of home allows it and the registered
 * home agrees. A home that has not said is asked, not left out. `null` when there is no order.
 */
export function deprivationOfLiberty({ answers }: Brief): Requirement | null {
  if (!answers.child.deprivationOfLiberty) return null;
  return {
    code: "deprivation-of-liberty",
    kind: "lawful",
    label: "Can work with a deprivation of liberty order",
    verdict: ({ candidate: { home } }) =>
      allowsDeprivationOfLiberty(home.kind)
        ? verdictOf(home.acceptsDeprivationOfLiberty)
        : "not-met",
    say: ({ candidate }) => {
      const { kind, acceptsDeprivationOfLiberty: accepts } = candidate.home;
      if (!allowsDeprivationOfLiberty(kind)) {
        const label = homeKindLabels[kind];
        return fromProfile(
          candidate,
          "kind",
          label,
          `${label}: not with a deprivation of liberty order.`,
        );
      }
      const [says, sentence] = answersInWords[verdictOf(accepts)];
      return fromProfile(candidate, "deprivation of liberty", says, sentence);
    },
  };
}

/** What a yes, a no or nothing said amounts to. */
function verdictOf(answer: boolean | null): Verdict {
  if (answer === null) return "not-known";
  return answer ? "met" : "not-met";
}

const answersInWords: Record<Verdict, readonly [says: string, sentence: string]> = {
  met: ["agrees", "Agrees to work with a deprivation of liberty order."],
  "not-met": ["does not agree", "Does not work with deprivation of liberty orders."],
  "not-known": [
    "has not said",
    "Has not said whether it works with deprivation of liberty orders.",
  ],
};
