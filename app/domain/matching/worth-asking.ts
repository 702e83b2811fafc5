import type { QuestionField } from "../home/home-question.ts";
import type { HomeId, VacancyId } from "../shared/ids.ts";
import { answered, fieldOf, fieldsAsked, openQuestions } from "./open-questions.ts";
import { inOrder } from "./order.ts";
import type { Search } from "./search.ts";
import { type Weighed, weigh } from "./weigh.ts";

/** A question whose answer could move the top of a list, and how far. */
export type WorthAsking = {
  readonly homeId: HomeId;
  readonly vacancyId: VacancyId;
  readonly field: QuestionField;
  /** A must or the law rests on it: a no would take the home off the list. */
  readonly isMust: boolean;
  /** Places counted from 1: now, with the best answer, and with the worst; `null` for off the list. */
  readonly place: number;
  readonly bestPlace: number;
  readonly worstPlace: number | null;
  /** How many of the first places would have another home in them. */
  readonly moved: number;
};

/** How much of a list is its top, and how many homes below it may reach into it at most. */
const top = 10;
export const contenders = 60;

export type AskedBefore = { readonly homeId: HomeId; readonly field: QuestionField };

/**
 * Of all that the first homes, and those that could be among them, have not said, the answer that could move the top of
 * the list most. What a must rests on comes before what a wish does; in a tie the answer that could move the score most,
 * then the home further up. `null` when no answer changes the order of the top. Homes are in order, best first.
 */
export function worthAsking(
  search: Search,
  listed: readonly Weighed[],
  asked: readonly AskedBefore[] = [],
): WorthAsking | null {
  const fields = fieldsAsked(search);
  let best: Measured | null = null;
  for (const place of placesInReach(listed)) {
    const weighed = listed[place - 1];
    if (weighed === undefined) continue;
    for (const field of openQuestions(fields, weighed.seen.candidate)) {
      if (isAsked(asked, weighed, field)) continue;
      const measured = measure(search, listed, { weighed, field, place });
      if (measured.question.moved > 0 && (best === null || byMoves(measured, best) < 0))
        best = measured;
    }
  }
  return best?.question ?? null;
}

type Measured = {
  readonly question: WorthAsking;
  /** Points by which the middle of the score would move at most. */
  readonly points: number;
};
type Open = { readonly weighed: Weighed; readonly field: QuestionField; readonly place: number };

/** Places of the first homes, and of those whose best case reaches the last of them. */
function placesInReach(listed: readonly Weighed[]): readonly number[] {
  const bar = listed[top - 1]?.score?.middle ?? Number.NEGATIVE_INFINITY;
  return listed
    .flatMap(({ score }, index) => (index < top || (score?.upper ?? 0) >= bar ? [index + 1] : []))
    .slice(0, contenders);
}

function isAsked(asked: readonly AskedBefore[], { seen }: Weighed, field: QuestionField): boolean {
  return asked.some((one) => one.homeId === seen.candidate.home.id && one.field === field);
}

function measure(
  search: Search,
  listed: readonly Weighed[],
  { weighed, field, place }: Open,
): Measured {
  const { candidate } = weighed.seen;
  const outcomes = answered(search, candidate, field).map((one) => weigh(search, one));
  const others = listed.slice(0, top + 1).filter((one) => one !== weighed);
  const places = outcomes.map((one) =>
    one.score === null ? null : placeAmong(others, one, listed.length),
  );
  const kept = places.filter((one) => one !== null);
  const middle = weighed.score?.middle ?? 0;
  return {
    question: {
      homeId: candidate.home.id,
      vacancyId: candidate.vacancy.id,
      field,
      isMust: restsOn(search, weighed, field),
      place,
      bestPlace: Math.min(place, ...kept),
      worstPlace: places.includes(null) ? null : Math.max(place, ...kept),
      moved: Math.max(0, ...places.map((to) => placesMoved(place, to, listed.length))),
    },
    points: Math.max(0, ...outcomes.map(({ score }) => Math.abs((score?.middle ?? 0) - middle))),
  };
}

/** The place among the others; beyond the top it is not told apart. */
function placeAmong(others: readonly Weighed[], one: Weighed, count: number): number {
  return Math.min(count, others.filter((other) => inOrder(other, one) < 0).length + 1);
}

/** How many of the first places change hands when a home goes from one to another, or off the list. */
function placesMoved(from: number, to: number | null, count: number): number {
  const last = Math.min(top, count);
  if (from === to) return 0;
  const [first, until] = to === null ? [from, last] : [Math.min(from, to), Math.max(from, to)];
  return Math.max(0, Math.min(until, last) - first + 1);
}

function restsOn(
  { requirements, brief }: Search,
  { seen }: Weighed,
  field: QuestionField,
): boolean {
  const isSolo = brief.answers.home.companionship === "solo";
  return requirements.some(
    ({ code, verdict }) => fieldOf(code, isSolo).includes(field) && verdict(seen) === "not-known",
  );
}

function byMoves({ question: one, points }: Measured, other: Measured): number {
  return (
    Number(other.question.isMust) - Number(one.isMust) ||
    other.question.moved - one.moved ||
    other.points - points ||
    one.place - other.question.place ||
    (one.field < other.question.field ? -1 : 1)
  );
}
