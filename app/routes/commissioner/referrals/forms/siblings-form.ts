import { z } from "zod";
import { sexes } from "../../../../domain/home/home.ts";
import { oldestChild } from "../../../../domain/referral/child-rules.ts";
import { type Sibling, togetherness } from "../../../../domain/referral/referral.ts";
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

/** An empty row is somebody who was taken off the list. */
export const siblingsForm = sectionForm(
  "siblings",
  { siblings: z.array(row).max(10).optional() },
  ({ siblings = [] }) => ({ siblings: siblings.filter((sibling) => sibling !== null) }),
);
