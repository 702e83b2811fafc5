import { homeKindLabels } from "../../home/home.ts";
import { fromProfile } from "../facts.ts";
import type { Requirement } from "../requirement.ts";
import type { Brief } from "../search.ts";

/**
 * A residential family centre is where parents are assessed with their children (Care Standards Act 2000, s4(2);
 * Residential Family Centres Regulations 2002), so a child without a parent cannot live there. `null` for a parent and child.
 */
export function notFamilyCentre({ answers }: Brief): Requirement | null {
  if (answers.request.stay === "parent-and-child") return null;
  return {
    code: "family-centre",
    kind: "lawful",
    label: "Not a family centre without a parent",
    verdict: ({ candidate: { home } }) =>
      home.kind === "residential-family-centre" ? "not-met" : "met",
    say: ({ candidate }) => {
      const { kind } = candidate.home;
      const sentence =
        kind === "residential-family-centre"
          ? "A residential family centre takes children with their parents only."
          : "Not a residential family centre, which takes children with their parents only.";
      return fromProfile(candidate, "kind", homeKindLabels[kind], sentence);
    },
  };
}
