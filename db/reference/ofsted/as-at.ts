import { type CalendarDate, parseCalendarDate } from "#app/domain/shared/calendar-date.ts";
import { monthOf } from "./values.ts";

/**
 * The day a file describes, from the first of its title, sheet name or file name that names one: "as at 31 March 2025",
 * "Provider_level_at_31_Mar_2025", "2025-03-31", "provider_at_march_2016" (the month's last day). Null when none does.
 */
export function asAtFrom(texts: readonly string[]): CalendarDate | null {
  for (const text of texts) {
    const found = dayIn(text.replace(/[_+\s]+/g, " "));
    if (found !== undefined) return found;
  }
  return null;
}

function dayIn(text: string): CalendarDate | undefined {
  const iso = /\b(\d{4}-\d{2}-\d{2})\b/.exec(text)?.[1];
  if (iso !== undefined) return parseCalendarDate(iso);
  for (const [, day, month, year] of text.matchAll(
    /(?:\b(\d{1,2}) |\bat )([A-Za-z]{3,9}) (\d{4})\b/g,
  )) {
    const number = monthOf(month ?? "");
    if (number === 0) continue;
    return onDay(
      Number(year),
      number,
      day === undefined ? lastDay(Number(year), number) : Number(day),
    );
  }
  return undefined;
}

function onDay(year: number, month: number, day: number): CalendarDate | undefined {
  return parseCalendarDate(
    `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
  );
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
