import type { Candidate } from "../candidate.ts";
import { fromProfile } from "../facts.ts";
import type { Verdict } from "../match.ts";
import type { Requirement, Said } from "../requirement.ts";
import type { Brief } from "../search.ts";

/**
 * Somebody answers for the home in the evening, at night and at weekends; `null` where homes are called in office hours.
 * A child who needs a home tonight is no nearer to one that nobody answers for. A home that has not said is asked.
 */
export function answersOutOfHours({ answers }: Brief): Requirement | null {
  if (answers.request.calledOutOfHours !== true) return null;
  return {
    code: "out-of-hours",
    kind: "must",
    label: "Somebody answers out of hours",
    verdict: ({ candidate: { home } }) => outOfHoursVerdict(home.answersOutOfHours),
    say: ({ candidate }) => sayOutOfHours(candidate),
    change: () => ({
      key: "out-of-hours",
      amount: 1,
      words: "homes were called in office hours",
    }),
  };
}

/** What a yes, a no or nothing said amounts to. */
export function outOfHoursVerdict(answer: boolean | null): Verdict {
  if (answer === null) return "not-known";
  return answer ? "met" : "not-met";
}

/** What the home says of calls in the evening, at night and at weekends. */
export function sayOutOfHours(candidate: Candidate): Said {
  const [says, sentence] = inWords[outOfHoursVerdict(candidate.home.answersOutOfHours)];
  return fromProfile(candidate, "out of hours", says, sentence);
}

const inWords: Record<Verdict, readonly [says: string, sentence: string]> = {
  met: ["answers", "Somebody answers in the evening, at night and at weekends."],
  "not-met": ["does not answer", "Nobody answers out of hours."],
  "not-known": ["has not said", "Has not said whether somebody answers out of hours."],
};
