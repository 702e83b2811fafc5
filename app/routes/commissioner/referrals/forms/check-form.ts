import { z } from "zod";
import { FINDING_KINDS } from "../../../../domain/anonymity/finding.ts";
import {
  type FindingJustification,
  isReason,
  LONGEST_REASON,
  SHORTEST_REASON,
} from "../../../../domain/anonymity/unresolved-findings.ts";
import { cleanText } from "../../../../web/fields/text.ts";

/** What to say when a reason was left out or is too short. */
export const reasonTooShort = `Enter why it may stay, in at least ${SHORTEST_REASON} characters, or change the text`;
const reasonTooLong = `Why it may stay must be ${LONGEST_REASON.toLocaleString("en-GB")} characters or fewer`;

const again = "Go back and open the page again";
const finding = z.object({
  field: z.string(),
  kind: z.enum(FINDING_KINDS),
  excerpt: z.string(),
  sentence: z.string().min(1),
});
const texts = z.record(z.string(), z.string({ error: again }).optional()).optional();

type Written = FindingJustification & { readonly place: string };

const justify = z
  .object({ do: z.literal("justify"), finding: texts, reason: texts })
  .transform(({ finding: findings = {}, reason: reasons = {}, ...rest }, context) => {
    const written = Object.entries(reasons).flatMap(([place, typed]): Written[] => {
      const reason = cleanText(typed ?? "");
      if (reason === "") return [];
      const known = finding.safeParse(parsed(findings[place]));
      if (known.success) return [{ ...known.data, reason, place }];
      context.addIssue({ code: "custom", message: again });
      return [];
    });
    return { ...rest, written, justifications: written.map(({ place: _, ...one }) => one) };
  });

/** The two buttons of the page on which a referral is checked: keep the reasons, or publish. */
export const checkForm = z.union(
  [z.object({ do: z.literal("publish"), seen: z.string().regex(/^[0-9a-f]{16}$/) }), justify],
  { error: again },
);

type Justify = z.output<typeof justify>;

/** What to say at each reason that is too short or too long; undefined when none is, and something was written. */
export function reasonErrors({ written }: Justify): Record<string, string> | undefined {
  if (written.length === 0) return { "reason.f0": reasonTooShort };
  const errors = written.flatMap(({ place, reason }) => {
    const error = reasonError(reason);
    return error === undefined ? [] : [[`reason.${place}`, error] as const];
  });
  return errors.length === 0 ? undefined : Object.fromEntries(errors);
}

function reasonError(reason: string): string | undefined {
  if ([...reason].length > LONGEST_REASON) return reasonTooLong;
  return isReason(reason) ? undefined : reasonTooShort;
}

function parsed(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? "");
  } catch {
    return undefined;
  }
}
