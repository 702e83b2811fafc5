import { z } from "zod";
import { homeKinds, stays } from "../../../domain/home/home.ts";
import { grades } from "../../../domain/ofsted/grades.ts";
import { addDays, type CalendarDate } from "../../../domain/shared/calendar-date.ts";
import { checkboxes } from "../../../web/fields/choice.ts";

export const whens = ["today", "week", "month"] as const;
export type When = (typeof whens)[number];

const texts = z
  .union([z.string().max(60), z.array(z.string().max(60)).max(20)])
  .optional()
  .catch(undefined)
  .transform((given) => (given === undefined ? [] : [given].flat()));

/** The search string of the page; what cannot be read counts as not chosen. */
export const browseQuery = z.object({
  words: z.string().trim().max(100).catch("").default(""),
  kinds: checkboxes(homeKinds).catch([]),
  regions: texts,
  authority: z
    .string()
    .regex(/^[0-9A-Z]{3,9}$/i)
    .optional()
    .catch(undefined),
  grades: checkboxes([...grades, "none"]).catch([]),
  stays: checkboxes(stays).catch([]),
  when: z.enum(whens).optional().catch(undefined),
  page: z.coerce.number().int().min(1).catch(1),
});
export type BrowseQuery = z.output<typeof browseQuery>;

/** The last day on which a place may become free; `null` for any. */
export function soonest(when: When | undefined, today: CalendarDate): CalendarDate | null {
  if (when === undefined) return null;
  return addDays(today, { today: 0, week: 7, month: 28 }[when]);
}
