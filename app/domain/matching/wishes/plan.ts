import { type HomeKind, homeKindLabels, stayLabels } from "../../home/home.ts";
import { fromProfile } from "../facts.ts";
import { exactly, full, none, unknown, type Wish } from "../requirement.ts";
import type { Brief } from "../search.ts";
import { inSentence, listInWords } from "../wording.ts";
import { stayPortion } from "./arrangements.ts";

/** The home offers the stay that the care plan asks for; one that names no stay at all may offer any. */
export function stayOffered({ answers }: Brief): Wish {
  const { stay } = answers.request;
  const wanted = inSentence(stayLabels[stay]);
  return {
    code: "stay",
    label: `Length of stay: ${wanted}`,
    weightKey: "stay",
    portion: stayPortion(answers),
    ceiling: { of: "stay", stay },
    share: ({ candidate: { home } }) => {
      if (home.stays.length === 0) return unknown;
      return home.stays.includes(stay) ? full : none;
    },
    say: ({ candidate }) => {
      const { stays } = candidate.home;
      const offers = listInWords(stays.map((one) => inSentence(stayLabels[one])));
      if (stays.length === 0) {
        return fromProfile(
          candidate,
          "stays",
          "has not said",
          "Has not said which stays it offers.",
        );
      }
      const sentence = stays.includes(stay)
        ? `Offers the stay planned: ${wanted}.`
        : `Does not offer the stay planned (${wanted}); offers ${offers}.`;
      return fromProfile(candidate, "stays", offers, sentence);
    },
  };
}

const suitableOnly = exactly(0.5);

/**
 * The preferred kind of home rather than one that would do; `null` when the referral prefers none of several. For a child
 * who moves on from a children's home a family is the plan, unless the referral prefers another kind.
 */
export function kindPreferred({ answers, kindsWanted }: Brief): Wish | null {
  const preferred = preferredKinds(answers, kindsWanted);
  if (preferred.length === 0 || preferred.length === kindsWanted.length) return null;
  const wanted = listInWords(
    preferred.map((kind) => inSentence(homeKindLabels[kind])),
    "or",
  );
  return {
    code: "kind-preferred",
    label: `Preferred kind: ${wanted}`,
    weightKey: "kind",
    portion: 1,
    ceiling: { of: "kind", share: (kind) => (preferred.includes(kind) ? 1 : 0.5) },
    share: ({ candidate: { home } }) => {
      if (preferred.includes(home.kind)) return full;
      return kindsWanted.includes(home.kind) ? suitableOnly : none;
    },
    say: ({ candidate }) => {
      const label = homeKindLabels[candidate.home.kind];
      const sentence = preferred.includes(candidate.home.kind)
        ? `${label}, the kind preferred.`
        : `${label}; preferred is a ${wanted}.`;
      return fromProfile(candidate, "kind", label, sentence);
    },
  };
}

function preferredKinds(
  { home, request }: Brief["answers"],
  kindsWanted: Brief["kindsWanted"],
): readonly HomeKind[] {
  const marked = home.kinds.filter(({ suitability }) => suitability === "preferred");
  if (marked.length > 0 || request.steppingDown !== true) return marked.map(({ kind }) => kind);
  return kindsWanted.filter((kind) => kind === "fostering-household");
}
