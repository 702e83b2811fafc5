import type { CalendarDate } from "../shared/calendar-date.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const weekdays = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
] as const;

/** `26 November 2026`. */
export function dayInWords(date: CalendarDate): string {
  return `${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}

/** `Thursday 26 November`. */
export function weekdayInWords(date: CalendarDate): string {
  const weekday = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()];
  return `${weekday} ${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1]}`;
}

/** `a dog`, `a dog and a cat`, `a dog, a cat and a horse`. */
export function listInWords(items: readonly string[], joint = "and"): string {
  const last = items.at(-1);
  if (last === undefined) return "";
  return items.length === 1 ? last : `${items.slice(0, -1).join(", ")} ${joint} ${last}`;
}

/** `1 home`, `4 homes`. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** `1 mile`, `4.2 miles`. */
export function milesInWords(miles: number): string {
  return counted(miles, "mile");
}

/** The words of a label in the middle of a sentence; abbreviations and names keep their capitals. */
export function inSentence(label: string): string {
  return /^[A-Z][a-z' -]/.test(label) && !properNames.some((name) => label.startsWith(name))
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : label;
}
const properNames = ["British", "Makaton", "English", "Ofsted"];
