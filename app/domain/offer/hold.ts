import type { CalendarDate } from "../shared/calendar-date.ts";

/** Whether the last day on which a home holds its place for the child has passed; never where it named none. */
export function holdIsOver(heldUntil: CalendarDate | null, today: CalendarDate): boolean {
  return heldUntil !== null && heldUntil < today;
}
