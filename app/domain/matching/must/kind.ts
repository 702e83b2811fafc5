import { type HomeKind, homeKindLabels, homeKinds } from "../../home/home.ts";
import { fromProfile } from "../facts.ts";
import type { Requirement } from "../requirement.ts";
import type { Brief, JudgedAnswers } from "../search.ts";
import { inSentence, listInWords } from "../wording.ts";

/** Only with a court's order or the criteria of Children Act 1989 s25, so only when a referral asks for it by name. */
const byNameOnly: HomeKind = "secure-childrens-home";

/**
 * The kinds of home that the referral would take: those it marks, or all but the unsuitable when it marks none. A family
 * centre is one of them only for a parent and child.
 */
export function kindsWanted({ home, request }: JudgedAnswers): readonly HomeKind[] {
  const marked = home.kinds.filter(({ suitability }) => suitability !== "unsuitable");
  if (marked.length > 0) return marked.map(({ kind }) => kind);
  const unsuitable = home.kinds.map(({ kind }) => kind);
  const withParent = request.stay === "parent-and-child";
  return homeKinds.filter(
    (one) =>
      one !== byNameOnly &&
      !unsuitable.includes(one) &&
      (withParent || one !== "residential-family-centre"),
  );
}

/** The home is of a kind that the referral would take. */
export function kind({ kindsWanted: wanted }: Brief): Requirement {
  const wantedInWords = listInWords(
    wanted.map((one) => inSentence(homeKindLabels[one])),
    "or",
  );
  return {
    code: "kind",
    kind: "must",
    label: "Kind of home",
    verdict: ({ candidate: { home } }) => (wanted.includes(home.kind) ? "met" : "not-met"),
    say: ({ candidate }) => {
      const label = homeKindLabels[candidate.home.kind];
      const sentence = wanted.includes(candidate.home.kind)
        ? `${label}, as wanted.`
        : `${label}; wanted: ${wantedInWords}.`;
      return fromProfile(candidate, "kind", label, sentence);
    },
    change: ({ candidate: { home } }) =>
      home.kind === byNameOnly
        ? null
        : {
            key: `kind:${home.kind}`,
            amount: 1,
            words: `a ${inSentence(homeKindLabels[home.kind])} were suitable too`,
          },
  };
}
