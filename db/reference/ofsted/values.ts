import type { Grade, SupportedOutcome } from "#app/domain/ofsted/grades.ts";
import { type CalendarDate, parseCalendarDate } from "#app/domain/shared/calendar-date.ts";

/** Kinds of provision that Ofsted registers or inspects, in its own words. */
const provisionTypes = [
  "Children's home",
  "Secure children's home",
  "Residential special school (registered as a children's home)",
  "Residential Special School",
  "Independent Fostering Agency",
  "Supported Accommodation",
  "Residential Family Centre",
  "Boarding School",
  "Further Education College with Residential Accommodation",
  "Adoption Support Agency",
  "Voluntary Adoption Agency",
  "Residential Holiday Scheme for Disabled Children",
  "Secure Training Centre",
] as const;
export type ProvisionType = (typeof provisionTypes)[number];

export const registrationStatuses = [
  "Active",
  "Suspended",
  "Resigned",
  "Cancelled",
  "Closed",
] as const;
export type RegistrationStatus = (typeof registrationStatuses)[number];

export const sectors = [
  "Private",
  "Local Authority",
  "Voluntary",
  "Academy",
  "Health Authority",
] as const;
export type Sector = (typeof sectors)[number];

const olderProvisionTypes: Record<string, ProvisionType> = {
  "residential special school (>295 days/year)":
    "Residential special school (registered as a children's home)",
};

/** "Adequate" and "satisfactory" were replaced by "requires improvement" and stand in the same place. */
const gradeWords: Record<string, Grade | null> = {
  outstanding: "outstanding",
  good: "good",
  "requires improvement to be good": "requires-improvement",
  "requires improvement": "requires-improvement",
  adequate: "requires-improvement",
  satisfactory: "requires-improvement",
  inadequate: "inadequate",
  "not judged": null,
};

const outcomeWords: [start: string, outcome: SupportedOutcome][] = [
  ["consistently strong", "consistently-strong"],
  ["inconsistent quality", "inconsistent"],
  ["serious or widespread weaknesses", "serious-weaknesses"],
];

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A cell's text in one line with single spaces and straight apostrophes; null when empty or withheld by Ofsted. */
export function cleanText(cell: string | undefined): string | null {
  const text = (cell ?? "")
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/[\u2018\u2019]/g, "'")
    .trim();
  return text === "" || text.toUpperCase() === "REDACTED" ? null : text;
}

/** The listed spelling of a word whatever its capitals; undefined when it is not in the list. */
export function oneOf<Word extends string>(list: readonly Word[], text: string): Word | undefined {
  return list.find((word) => word.toLowerCase() === text.toLowerCase());
}

/** The provision type, including the spellings of earlier years; undefined when unknown. */
export function provisionTypeOf(text: string): ProvisionType | undefined {
  return oneOf(provisionTypes, text) ?? olderProvisionTypes[text.toLowerCase()];
}

/** The grade; null when Ofsted gave none ("Not judged"), undefined when the word is unknown. */
export function gradeOf(text: string): Grade | null | undefined {
  return gradeWords[text.toLowerCase()];
}

/** The outcome of an inspection of supported accommodation; undefined when the words are unknown. */
export function supportedOutcomeOf(text: string): SupportedOutcome | undefined {
  return outcomeWords.find(([start]) => text.toLowerCase().startsWith(start))?.[1];
}

/**
 * A date as any of the files writes it: 31/03/2025, 2025-03-31, 2025-03-31T00:00:00, 31 March 2025, 31-Mar-2025 or a
 * spreadsheet's day number. Days come before months, as in the United Kingdom. Undefined when there is no such day.
 */
export function dateOf(text: string): CalendarDate | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(T[\d:.]+Z?)?$/.exec(text);
  if (iso) return parseCalendarDate(`${iso[1]}-${iso[2]}-${iso[3]}`);
  const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})( 0?0:00(:00)?)?$/.exec(text);
  if (slashed) return dayOf(slashed[3] ?? "", Number(slashed[2]), slashed[1] ?? "");
  const worded = /^(\d{1,2})[ -]([A-Za-z]{3,9})[ -](\d{4})$/.exec(text);
  if (worded) return dayOf(worded[3] ?? "", monthOf(worded[2] ?? ""), worded[1] ?? "");
  if (/^\d{5}(\.0+)?$/.test(text)) return serialDay(Number(text));
  return undefined;
}

/** The month's number from its name or its first three letters or more; 0 when it is none. */
export function monthOf(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function dayOf(year: string, month: number, day: string): CalendarDate | undefined {
  return parseCalendarDate(`${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`);
}

/** Spreadsheets count days from 30 December 1899. */
function serialDay(days: number): CalendarDate | undefined {
  return parseCalendarDate(new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10));
}
