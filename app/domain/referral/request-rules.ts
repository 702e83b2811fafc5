import { addDays, type CalendarDate } from "../shared/calendar-date.ts";
import type { RequestSection, Urgency } from "./referral.ts";

export type RequestProblem = "needed-by-past" | "answer-by-past" | "answer-by-after-needed-by";

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

/** What is wrong with the dates: none may have passed, and answers must be in by the day the home is needed. */
export function requestProblems(
  { neededBy, answerBy }: Pick<RequestSection, "neededBy" | "answerBy">,
  today: CalendarDate,
): readonly RequestProblem[] {
  const problems: RequestProblem[] = [];
  if (neededBy < today) problems.push("needed-by-past");
  if (answerBy < today) problems.push("answer-by-past");
  else if (answerBy > neededBy) problems.push("answer-by-after-needed-by");
  return problems;
}
