import type { CalendarDate } from "#app/domain/shared/calendar-date.ts";
import type { Calibration } from "./calibration.ts";
import type { Places } from "./places.ts";

/** What everything in the seed is made from, besides chance. */
export type World = {
  readonly places: Places;
  readonly calibration: Calibration;
  readonly now: Date;
  /** The day it is in London now. */
  readonly today: CalendarDate;
};

/** Some days, and parts of one, before an instant. */
export function daysAgo(now: Date, days: number): Date {
  return new Date(Math.floor(now.getTime() - days * 86_400_000));
}
