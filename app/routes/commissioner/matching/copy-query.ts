import { z } from "zod";
import { homeKinds } from "../../../domain/home/home.ts";
import { withoutPattern } from "../../../domain/matching/copy-address.ts";
import { grades } from "../../../domain/ofsted/grades.ts";
import { type CalendarDate, parseCalendarDate } from "../../../domain/shared/calendar-date.ts";
import { checkboxes, optionalChoice } from "../../../web/fields/choice.ts";

const wrong = "Go back and choose the change again";

const day = z.string({ error: wrong }).transform((text, context): CalendarDate => {
  const date = parseCalendarDate(text);
  if (date !== undefined) return date;
  context.addIssue({ code: "custom", message: wrong });
  return z.NEVER;
});

const named = z.string().regex(withoutPattern, { error: wrong });

/** Which changes a copy of the search makes. Anything else in the address is refused. */
export const copyQuery = z.strictObject(
  {
    distance: z.coerce.number({ error: wrong }).int(wrong).min(1, wrong).max(900, wrong).optional(),
    ready: day.optional(),
    ofsted: optionalChoice(grades, wrong),
    kind: checkboxes(homeKinds, { wrong }),
    without: z
      .union([named, z.array(named).max(20)], { error: wrong })
      .optional()
      .transform((given) => [given ?? []].flat()),
    page: z.coerce.number().int().min(1).max(1000).catch(1),
  },
  { error: wrong },
);
