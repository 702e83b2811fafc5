import { petLabels } from "../../home/home.ts";
import type { Candidate } from "../candidate.ts";
import { fromProfile } from "../facts.ts";
import type { Requirement } from "../requirement.ts";
import type { Brief } from "../search.ts";
import { inSentence, listInWords } from "../wording.ts";

/**
 * A home with pets, or without; `null` when the child can live with either. "Can" asks for nothing, so it
 * neither excludes nor orders.
 */
export function pets({ answers }: Brief): Requirement | null {
  const wish = answers.home.pets;
  if (wish !== "must" && wish !== "no") return null;
  return {
    code: "pets",
    kind: "must",
    label: wish === "must" ? "A home with pets" : "A home without pets",
    verdict: ({ candidate: { home } }) => {
      if (home.pets === null) return "not-known";
      return home.pets.length > 0 === (wish === "must") ? "met" : "not-met";
    },
    say: ({ candidate }) =>
      fromProfile(candidate, "pets", petsInWords(candidate), petsSentence(candidate)),
    change: () => ({
      key: "pets",
      amount: 1,
      words: wish === "must" ? "a home without pets would do" : "a home with pets would do",
    }),
  };
}

function petsInWords({ home }: Candidate): string {
  if (home.pets === null) return "has not said";
  return home.pets.length === 0
    ? "none"
    : listInWords(home.pets.map((pet) => inSentence(petLabels[pet])));
}

function petsSentence(candidate: Candidate): string {
  if (candidate.home.pets === null) return "Has not said whether there are pets.";
  return candidate.home.pets.length === 0 ? "No pets." : `Pets: ${petsInWords(candidate)}.`;
}
