import { type CalendarDate, daysBetween } from "../shared/calendar-date.ts";

/**
 * How many days after the last day for answers something came; 0 when it was in time. A late offer is welcome while the
 * commissioner has not decided, and says that it is late.
 */
export function daysLate(answerBy: CalendarDate, on: CalendarDate): number {
  return Math.max(0, daysBetween(answerBy, on));
}

/** "Came 2 days after the answer date"; "" for what came in time. */
export function latenessWords(days: number): string {
  if (days === 0) return "";
  return `Came ${days === 1 ? "1 day" : `${days} days`} after the answer date`;
}
