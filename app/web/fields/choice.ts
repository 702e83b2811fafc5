import { z } from "zod";

type List = readonly [string, ...string[]];

/** One of a closed list: radios or a select. `empty` says what to do, such as "Select a type of home". */
export function choice<const Choices extends List>(list: Choices, empty: string) {
  return z.enum(list, { error: empty });
}

/** The same, or undefined when nothing was chosen. */
export function optionalChoice<const Choices extends List>(list: Choices, wrong: string) {
  return z.enum(list, { error: wrong }).optional();
}

/** Any number of a closed list, each once and in the list's order. Works in forms and in search strings. */
export function checkboxes<const Choices extends List>(
  list: Choices,
  rules: { readonly wrong?: string; readonly atLeastOne?: string } = {},
) {
  const wrong = rules.wrong ?? "Choose from the list";
  return z
    .union([z.string(), z.array(z.string())], { error: wrong })
    .optional()
    .transform((given) => (given === undefined ? [] : typeof given === "string" ? [given] : given))
    .pipe(z.array(z.enum(list, { error: wrong })))
    .transform((chosen): Choices[number][] => list.filter((each) => chosen.includes(each)))
    .refine((chosen) => rules.atLeastOne === undefined || chosen.length > 0, {
      error: rules.atLeastOne ?? wrong,
    });
}

/** A single checkbox, such as "I confirm …", that must be ticked. */
export function ticked(empty: string) {
  return z.literal("yes", { error: empty }).transform((): true => true);
}

/** A single checkbox that may be ticked: sends `yes`. */
export const maybeTicked = z
  .string()
  .optional()
  .transform((value) => value === "yes");
