import { z } from "zod";
import { sexes } from "../../../../domain/home/home.ts";
import { oldestChild } from "../../../../domain/referral/child-rules.ts";
import { siblingPairs } from "../../../../domain/referral/kept-apart.ts";
import {
  type KeptApart,
  type Sibling,
  togetherness,
} from "../../../../domain/referral/referral.ts";
import { checkboxes } from "../../../../web/fields/choice.ts";
import { optionalWhole } from "../../../../web/fields/number.ts";
import { sectionForm } from "./section-form.ts";

const wrong = { error: "Choose from the list" };
const row = z
  .object({
    age: optionalWhole({ called: "the age", min: 0, max: oldestChild }),
    sex: z.enum(sexes, wrong).optional(),
    together: z.enum(togetherness, wrong).optional(),
  })
  .transform(({ age, sex, together }, context): Sibling | null => {
    if (age === undefined && sex === undefined && together === undefined) return null;
    const missing = (part: string, message: string) =>
      context.addIssue({ code: "custom", path: [part], message });
    if (age === undefined) missing("age", "Enter the age of this brother or sister");
    if (sex === undefined) missing("sex", "Select the sex of this brother or sister");
    if (together === undefined) missing("together", "Select whether they should live together");
    if (age === undefined || sex === undefined || together === undefined) return z.NEVER;
    return { age, sex, together };
  });

/** An empty row is somebody who was taken off the list, and whoever was to be kept from them with them. */
export const siblingsForm = sectionForm(
  "siblings",
  {
    siblings: z.array(row).max(10).optional(),
    keptApart: checkboxes(siblingPairs),
  },
  ({ siblings = [], keptApart }) => {
    const kept = siblings.filter((sibling) => sibling !== null);
    const pairs = keptApart.flatMap((pair): KeptApart[] => {
      const [one, other] = pair.split("-").map((index) => placeOf(siblings, Number(index)));
      return one === undefined || other === undefined ? [] : [[one, other]];
    });
    return { siblings: kept, ...(pairs.length > 0 ? { keptApart: pairs } : {}) };
  },
);

/** Where a row stands once the empty ones are gone; undefined for an empty one. */
function placeOf(rows: readonly (Sibling | null)[], index: number): number | undefined {
  if ((rows[index] ?? null) === null) return undefined;
  return rows.slice(0, index).filter((one) => one !== null).length;
}
