import { z } from "zod";
import { type AreaRefusal, readArea } from "../../../../domain/referral/area.ts";

const refusalWords: Record<AreaRefusal, string> = {
  "whole-postcode":
    "Enter only the first part of the postcode, like LS8 or LS8 4. Hearth does not keep whole postcodes",
  "not-an-area": "Enter the first part of a postcode, like LS8 or LS8 4",
};

/** An outcode or postcode sector. `empty` says what to do, such as "Enter the area where family live". */
export function requiredArea(empty: string) {
  return z.string({ error: empty }).transform((typed, context) => {
    const area = readArea(typed);
    if (area.accepted) return area.value;
    context.addIssue({ code: "custom", message: refusalWords[area.refusal] });
    return z.NEVER;
  });
}

/** The same, or `null` when nothing was typed. */
export const optionalArea = requiredArea("")
  .optional()
  .transform((area) => area ?? null);

/** Several areas, separated by commas or lines; none when nothing was typed. */
export const listedAreas = z
  .string()
  .max(500, { error: "Enter no more than 20 areas" })
  .optional()
  .transform((typed, context): string[] => {
    const parts = (typed ?? "").split(/[,;\n]+/).map((part) => part.trim());
    const read = parts.filter((part) => part !== "").map(readArea);
    const wrong = read.find((area) => !area.accepted);
    if (wrong) context.addIssue({ code: "custom", message: refusalWords[wrong.refusal] });
    if (read.length > 20) {
      context.addIssue({ code: "custom", message: "Enter no more than 20 areas" });
    }
    return [...new Set(read.flatMap((area) => (area.accepted ? [area.value] : [])))];
  });
