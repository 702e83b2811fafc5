import { z } from "zod";
import { importances, type StatedNeed } from "../../../../domain/referral/referral.ts";

/**
 * One answer for each code of a list: `needs.autism` = must, matters or nothing. Codes are in the list's order, each once;
 * anything else was not sent by our form and is dropped.
 */
export function statedNeeds<const Code extends string>(codes: readonly Code[]) {
  return z
    .record(z.string(), z.string().optional())
    .optional()
    .transform((given = {}): StatedNeed<Code>[] =>
      codes.flatMap((code) => {
        const importance = importances.find((one) => one === given[code]);
        return importance === undefined ? [] : [{ code, importance }];
      }),
    );
}

/** A single thing that a home should share, chosen from a list, with how much it matters; `null` when it is no need. */
export function statedOne<const Codes extends readonly [string, ...string[]]>(codes: Codes) {
  return z
    .object({
      code: z.enum(codes, { error: "Choose from the list" }).optional(),
      importance: z.enum(importances, { error: "Choose from the list" }).optional(),
    })
    .optional()
    .transform((given): StatedNeed<string> | null =>
      given?.code === undefined
        ? null
        : { code: given.code, importance: given.importance ?? "matters" },
    );
}
