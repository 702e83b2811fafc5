import { fromRecord } from "../facts.ts";
import type { Requirement } from "../requirement.ts";
import type { Brief } from "../search.ts";

/**
 * A home that is registered for short breaks only takes no child to live there: it would break a condition of its
 * registration (Care Standards Act 2000, ss13 and 24; short breaks are those of reg 48 of the Care Planning, Placement
 * and Case Review (England) Regulations 2010). `null` for short breaks, so that there is nothing to ask.
 */
export function shortBreaksOnly({ answers }: Brief): Requirement | null {
  if (answers.request.stay === "short-breaks") return null;
  return {
    code: "short-breaks-only",
    kind: "lawful",
    label: "Registered for more than short breaks",
    verdict: ({ candidate }) => (candidate.shortBreaksOnly ? "not-met" : "met"),
    say: ({ candidate }) =>
      candidate.shortBreaksOnly
        ? fromRecord(
            "registered for",
            "short breaks only",
            "Registered with Ofsted for short breaks only.",
          )
        : fromRecord(
            "registered for",
            "any stay",
            "Nothing in Ofsted's register limits it to short breaks.",
          ),
  };
}
