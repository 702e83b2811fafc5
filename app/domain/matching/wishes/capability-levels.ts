import { levelIn } from "../../needs/capability-levels.ts";
import { type CapabilityLevel, capabilityLabels } from "../../needs/needs.ts";
import { sayCapability, statedCapabilities } from "../must/capabilities.ts";
import { exactly, full, none, type Share, unknown, type Wish } from "../requirement.ts";
import type { Brief } from "../search.ts";

/** Willing to learn may come out either way; a home that has not said may be anything from no to yes. */
export const levelShares: Record<CapabilityLevel, Share> = {
  experienced: full,
  trained: exactly(0.75),
  willing: { lower: 0.25, upper: 0.6 },
  cannot: none,
};

const weightOf = { must: 2, matters: 1 } as const;

/** One wish for each need and risk stated; a must counts twice as much as one that matters. */
export function capabilityLevels({ answers }: Brief): readonly Wish[] {
  const stated = statedCapabilities(answers);
  const total = stated.reduce((sum, { importance }) => sum + weightOf[importance], 0);
  return stated.map(({ code, importance }) => ({
    code: `need:${code}`,
    label: capabilityLabels[code],
    weightKey: "capabilities",
    portion: weightOf[importance] / total,
    ceiling: { of: "capability", code },
    share: ({ candidate }) => {
      const level = levelIn(candidate.levels, code);
      return level === null ? unknown : levelShares[level];
    },
    say: ({ candidate }) => sayCapability(candidate, code),
  }));
}
