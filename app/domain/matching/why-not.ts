import type { Candidate } from "./candidate.ts";
import { explain, judgeCandidate } from "./judge.ts";
import type { Judgement, Match } from "./match.ts";
import { rank } from "./rank.ts";
import type { Search } from "./search.ts";

export type WhyNot = {
  readonly match: Match;
  /** The exact requirements it fails, lawful fit first; none when the home is listed. */
  readonly fails: readonly Judgement[];
};

/** Why one home with a vacancy is not listed. */
export function whyNot(search: Search, candidate: Candidate): WhyNot {
  return answerOf(judgeCandidate(search, candidate));
}

/** The same for a home with several vacancies: for the listed one, or the one that fails least. */
export function whyNotHome(search: Search, vacancies: readonly Candidate[]): WhyNot | null {
  const { listed, others } = rank(search, vacancies);
  const [best] = [...listed, ...others];
  return best === undefined ? null : answerOf(explain(search, best));
}

function answerOf(match: Match): WhyNot {
  return { match, fails: match.judgements.filter(isFailure) };
}

function isFailure({ kind, verdict }: Judgement): boolean {
  return kind !== "wish" && verdict === "not-met";
}
