import { companionshipLabels } from "../../referral/referral.ts";
import type { Candidate, JudgedCandidate } from "../candidate.ts";
import { fromProfile } from "../facts.ts";
import type { Verdict } from "../match.ts";
import type { Requirement } from "../requirement.ts";
import type { Brief } from "../search.ts";
import { inSentence, listInWords } from "../wording.ts";

/** Alongside whom the child can live; `null` when there is no preference. */
export function company(brief: Brief): Requirement | null {
  const { companionship } = brief.answers.home;
  if (companionship === "no-preference") return null;
  const judge = judgesOf(brief)[companionship];
  const label = companionshipLabels[companionship];
  return {
    code: "company",
    kind: "must",
    label,
    verdict: ({ candidate }) => judge(candidate),
    say: ({ candidate }) =>
      companionship === "solo"
        ? fromProfile(candidate, "solo", soloSays(candidate), soloSentence(candidate))
        : fromProfile(
            candidate,
            "children there",
            whoIsThere(candidate),
            othersSentence(candidate),
          ),
    change: () => ({
      key: "company",
      amount: 1,
      words: `living ${inSentence(label)} were not a must`,
    }),
  };
}

type CandidateVerdict = (candidate: JudgedCandidate) => Verdict;

/** An empty home has no younger or older child in it; whether others will come is a question, not an answer. */
function judgesOf({
  answers,
  together,
}: Brief): Record<"solo" | "with-others" | "only-older" | "only-younger", CandidateVerdict> {
  const { age } = answers.child;
  const everyoneThere =
    (test: (other: number) => boolean): CandidateVerdict =>
    ({ home: { childrenAges } }) => {
      if (childrenAges === null) return "not-known";
      return childrenAges.every(test) ? "met" : "not-met";
    };
  return {
    solo: ({ home: { soloPossible, childrenAges } }) => {
      if (soloPossible === false) return "not-met";
      // Others who live there now would have to move first, and from when they will have is not said.
      return soloPossible === null || othersThere(childrenAges) ? "not-known" : "met";
    },
    "only-older": everyoneThere((other) => other > age),
    "only-younger": everyoneThere((other) => other < age),
    "with-others": ({ home: { childrenAges, places } }) => {
      if (childrenAges !== null && childrenAges.length > 0) return "met";
      return places > together.ages.length ? "not-known" : "not-met";
    },
  };
}

function soloSays({ home: { soloPossible } }: Candidate): string {
  if (soloPossible === null) return "has not said";
  return soloPossible ? "possible" : "not possible";
}

function othersThere(childrenAges: readonly number[] | null): boolean {
  return childrenAges !== null && childrenAges.length > 0;
}

function soloSentence({ home: { soloPossible, childrenAges } }: Candidate): string {
  if (soloPossible === null) return "Has not said whether a child can live there alone.";
  if (soloPossible && othersThere(childrenAges)) {
    return "Can care for a child on their own; other children live there now, so ask from when.";
  }
  return soloPossible ? "Can care for a child on their own." : "Cannot offer living there alone.";
}

/** The children there now as ages in words. */
export function whoIsThere({ home: { childrenAges } }: Candidate): string {
  if (childrenAges === null) return "has not said";
  if (childrenAges.length === 0) return "no other child";
  return `aged ${listInWords([...childrenAges].sort((one, other) => one - other).map(String))}`;
}

function othersSentence(candidate: Candidate): string {
  const { childrenAges } = candidate.home;
  if (childrenAges === null) return "Has not said which other children live there.";
  if (childrenAges.length === 0) return "No other child lives there now.";
  return `Other children living there are ${whoIsThere(candidate)}.`;
}
