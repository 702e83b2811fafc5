import { addDays, type CalendarDate } from "../shared/calendar-date.ts";
import type { RequestSection, Urgency } from "./referral.ts";

export type RequestProblem =
  | "needed-by-past"
  | "needed-by-too-far"
  | "answer-by-past"
  | "answer-by-after-needed-by";

const plannedFromDays = 5;

/** The first day on which a home that is needed then counts as planned; any day before it is within five days. */
export function plannedFrom(today: CalendarDate): CalendarDate {
  return addDays(today, plannedFromDays);
}

/** How soon a home is needed (Placements Data Standard v2, "needed by": today, in less than 5 days, in 5 or more). */
export function urgencyFor(neededBy: CalendarDate, today: CalendarDate): Urgency {
  if (neededBy <= today) return "today";
  return neededBy < plannedFrom(today) ? "within-5-days" : "planned";
}

/** No plan for a child names a home for longer ahead than this, so that a later date is a slip of the pen: 2062 for 2026. */
const furthestYearsAhead = 2;

/** The last day on which a home may be needed. */
export function furthestNeededBy(today: CalendarDate): CalendarDate {
  return addDays(today, furthestYearsAhead * 365);
}

/**
 * What is wrong with the dates: none may have passed, none may be out of all reach, and answers must be in by the day the
 * home is needed.
 */
export function requestProblems(
  { neededBy, answerBy }: Pick<RequestSection, "neededBy" | "answerBy">,
  today: CalendarDate,
): readonly RequestProblem[] {
  const problems: RequestProblem[] = [];
  if (neededBy < today) problems.push("needed-by-past");
  if (neededBy > furthestNeededBy(today)) problems.push("needed-by-too-far");
  if (answerBy < today) problems.push("answer-by-past");
  else if (answerBy > neededBy) problems.push("answer-by-after-needed-by");
  return problems;
}
