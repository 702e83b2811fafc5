import type { Verdict } from "../match.ts";
import { nightsVerdict, nightsWanted, sayNights } from "../must/break-nights.ts";
import { outOfHoursVerdict, sayOutOfHours } from "../must/out-of-hours.ts";
import { full, none, type Share, unknown, type Wish } from "../requirement.ts";
import type { Brief, JudgedAnswers } from "../search.ts";

const shares: Record<Verdict, Share> = { met: full, "not-met": none, "not-known": unknown };

/**
 * What a stay cannot do without and the referral asks for: nights of short breaks, an answer out of hours. Each is a must;
 * as a wish it puts a home that has said yes before one that has not said. They share the weight of the stay.
 */
export function arrangements({ answers }: Brief): readonly Wish[] {
  const shared = { weightKey: "stay", portion: stayPortion(answers) } as const;
  const wanted = nightsWanted(answers);
  const nights: Wish = {
    ...shared,
    code: "break-nights",
    label: "Nights of the short breaks",
    share: ({ candidate }) => shares[nightsVerdict(candidate, wanted)],
    say: ({ candidate }) => sayNights(candidate, wanted),
  };
  const outOfHours: Wish = {
    ...shared,
    code: "out-of-hours",
    label: "Somebody answers out of hours",
    share: ({ candidate: { home } }) => shares[outOfHoursVerdict(home.answersOutOfHours)],
    say: ({ candidate }) => sayOutOfHours(candidate),
  };
  return [
    ...(wanted.length > 0 ? [nights] : []),
    ...(answers.request.calledOutOfHours === true ? [outOfHours] : []),
  ];
}

/** The part of the stay's weight that falls to the stay itself, and to each thing that is asked of it. */
export function stayPortion(answers: JudgedAnswers): number {
  const asked = [nightsWanted(answers).length > 0, answers.request.calledOutOfHours === true];
  return 1 / (1 + asked.filter(Boolean).length);
}
