import { type CalendarDate, daysBetween } from "../shared/calendar-date.ts";
import type { RequestSection, Urgency } from "./referral.ts";

export type RequestProblem = "needed-by-past" | "answer-by-past" | "answer-by-after-needed-by";

/** How soon a home is needed (Placements Data Standard v2, "needed by": today, in less than 5 days, in 5 or more). */
export function urgencyFor(neededBy: CalendarDate, today: CalendarDate): Urgency {
  const days = daysBetween(today, neededBy);
  if (days <= 0) return "today";
  return days < 5 ? "within-5-days" : "planned";
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
