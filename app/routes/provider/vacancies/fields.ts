import { z } from "zod";
import { requiredDate } from "../../../web/fields/date.ts";
import { optionalPence, requiredWhole } from "../../../web/fields/number.ts";
import { optionalText } from "../../../web/fields/text.ts";
import { confirmedField } from "../../../web/found-words.ts";

/** What is typed about a vacancy. */
export const detailsForm = z.object({
  places: requiredWhole({ called: "the number of places", min: 1, max: 60 }),
  availableFrom: requiredDate({ called: "the first day" }),
  weeklyFee: optionalPence({ called: "the fee per week", min: 100, max: 10_000_000 }),
  note: optionalText({ called: "the note", max: 500 }),
  confirmed: confirmedField,
});

/** The same as a use-case takes it: no fee typed is a fee that depends on the child. */
export function detailsInput(typed: z.output<typeof detailsForm>) {
  const { confirmed, weeklyFee, ...rest } = typed;
  return { details: { ...rest, weeklyFee: weeklyFee ?? null }, confirmed };
}
