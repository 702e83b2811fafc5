import { compileSearch } from "#app/domain/matching/compile-search.ts";
import { judgeCandidate } from "#app/domain/matching/judge.ts";
import { fieldsAsked, openQuestions } from "#app/domain/matching/open-questions.ts";
import { questionsOf } from "#app/domain/matching/questions.ts";
import { rank } from "#app/domain/matching/rank.ts";
import { reasonsOf } from "#app/domain/matching/reasons.ts";
import { whyNot } from "#app/domain/matching/why-not.ts";
import { type CandidateChanges, candidateFor, now, referralFor, today, town } from "./ordinary.ts";

/** A small world of named homes. Each is the ordinary home three miles away but for what is said of it. */
export type World = Readonly<Record<string, CandidateChanges>>;
type Answers = Parameters<typeof referralFor>[0];

/** What a commissioner would be shown of a world: names in order, why others are left out, and any home's reasons. */
export function shownOf(answers: Answers, world: World) {
  const search = compileSearch(referralFor(answers), town, today, now);
  const candidates = Object.values(world).map((changes, index) =>
    candidateFor({ ...changes, number: index + 1 }),
  );
  const names = Object.keys(world);
  const nameOf = (homeId: string) =>
    names[candidates.findIndex(({ home }) => home.id === homeId)] ?? "nobody";
  const candidateOf = (name: string) => {
    const candidate = candidates[names.indexOf(name)];
    if (candidate === undefined) throw new Error(`no home ${name}`);
    return candidate;
  };
  const { listed, others } = rank(search, candidates);
  return {
    order: listed.map(({ seen }) => nameOf(seen.candidate.home.id)),
    /** The codes of what each home that is not listed fails. */
    leftOut: Object.fromEntries(
      others.map(({ seen }) => {
        const name = nameOf(seen.candidate.home.id);
        return [name, whyNot(search, candidateOf(name)).fails.map(({ code }) => code)];
      }),
    ),
    /** Codes of what speaks for and against a home, and of what has to be asked. */
    reasons: (name: string) => {
      const { best, worst, notKnown } = reasonsOf(judgeCandidate(search, candidateOf(name)));
      const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);
      return { best: codes(best), worst: codes(worst), notKnown: codes(notKnown) };
    },
    /** What is not known of a home, as it is put to it. */
    questions: (name: string) => {
      const candidate = candidateOf(name);
      const { notKnown } = reasonsOf(judgeCandidate(search, candidate));
      const isSolo = answers?.home?.companionship === "solo";
      return questionsOf(notKnown, isSolo, openQuestions(fieldsAsked(search), candidate));
    },
    sentence: (name: string, code: string) =>
      judgeCandidate(search, candidateOf(name)).judgements.find((one) => one.code === code)
        ?.sentence,
  };
}
