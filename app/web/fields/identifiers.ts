import { z } from "zod";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The id of a record, in a path, a search string or a hidden field. Name its kind: `recordId<ReferralId>()`. */
export function recordId<Id extends string>(message = "Go back and open the page again") {
  return z
    .string({ error: message })
    .regex(uuid, { error: message })
    .transform((text) => text.toLowerCase() as Id);
}

const outcodePattern = /^[A-Z]{1,2}\d[A-Z\d]?$/;
const wholePostcode = /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/;

/** The first half of a postcode, such as `LS8`. A whole postcode is refused: Hearth does not want to know it. */
export function outcode(called: string) {
  return z.string({ error: `Enter ${called}` }).transform((text, context) => {
    const code = text.replace(/\s/g, "").toUpperCase();
    if (outcodePattern.test(code)) return code;
    context.addIssue({
      code: "custom",
      message: wholePostcode.test(code)
        ? "Enter only the first half of the postcode, like LS8"
        : "Enter the first half of a postcode, like LS8",
    });
    return z.NEVER;
  });
}
