import { z } from "zod";
import { type CalendarDate, parseCalendarDate } from "../../domain/shared/calendar-date.ts";
import { atStart } from "./text.ts";

const parts = ["day", "month", "year"] as const;
type Part = (typeof parts)[number];
type Typed = Partial<Record<Part, string | undefined>>;

const box = z.string().max(20).optional().catch("?");
const boxes = z.object({ day: box, month: box, year: box });
const monthNames =
  "january february march april may june july august september october november december".split(
    " ",
  );

export type DateRules = {
  /** How the date is called inside a sentence, such as "the date the home is needed". */
  readonly called: string;
};

/** A day typed in the boxes `name-day`, `name-month` and `name-year`; refused in the words of the GOV.UK pattern. */
export function requiredDate(rules: DateRules) {
  return boxes.transform((typed, context): CalendarDate => {
    const read = readDate(typed, rules.called);
    if (read.date !== undefined) return read.date;
    context.addIssue({ code: "custom", message: read.error ?? `Enter ${rules.called}` });
    return z.NEVER;
  });
}

/** The same, or undefined when all three boxes are empty. */
export function optionalDate(rules: DateRules) {
  return boxes.transform((typed, context): CalendarDate | undefined => {
    const read = readDate(typed, rules.called);
    if (read.error !== undefined) {
      context.addIssue({ code: "custom", message: read.error });
      return z.NEVER;
    }
    return read.date;
  });
}

type Read =
  | { readonly date: CalendarDate; readonly error?: undefined }
  | { readonly date?: undefined; readonly error: string | undefined };

/** No date and no error means that nothing was typed. */
function readDate(typed: Typed, called: string): Read {
  const missing = parts.filter((part) => !typed[part]?.trim());
  if (missing.length === parts.length) return { error: undefined };
  if (missing.length > 0) {
    return { error: `${atStart(called)} must include a ${missing.join(" and ")}` };
  }
  const [day, month, year] = [typed.day ?? "", typed.month ?? "", typed.year ?? ""].map((text) =>
    text.trim(),
  );
  if (!/^\d{4}$/.test(year ?? "")) return { error: "Year must include 4 numbers" };
  const date = parseCalendarDate(
    `${year}-${twoDigits(monthNumber(month ?? ""))}-${twoDigits(day ?? "")}`,
  );
  return date === undefined ? { error: `${atStart(called)} must be a real date` } : { date };
}

/** Months may be typed as numbers or by their names, whole or from three letters on. */
function monthNumber(text: string): string {
  if (text.length < 3) return text;
  const named = monthNames.findIndex((name) => name.startsWith(text.toLowerCase()));
  return named < 0 ? text : String(named + 1);
}

function twoDigits(text: string): string {
  return text.padStart(2, "0");
}
