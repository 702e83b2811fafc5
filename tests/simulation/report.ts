import type { AssumptionRow } from "./assumption-table.ts";
import { type Measure, measures, type Outcome } from "./outcomes.ts";
import type { Played } from "./play.ts";
import { policyNames } from "./policies.ts";
import { type Interval, pairedInterval, tInterval } from "./t-interval.ts";

const allMeasures = Object.keys(measures) as Measure[];
/** Those that say most, for what is varied. */
const chief: readonly Measure[] = [
  "contacted",
  "firstOffer",
  "onTime",
  "unplaced",
  "score",
  "ofOptimum",
];

/** The comparisons that are asked for, by the places of the policies. */
const comparisons = [
  { name: "first come less e-mail", one: 2, other: 0 },
  { name: "first come less attributes", one: 2, other: 1 },
  { name: "plan less first come", one: 3, other: 2 },
] as const;

/** The assumptions, as lines of a table. */
export function assumptionLines(rows: readonly AssumptionRow[]): string[] {
  return tableLines(["Assumption", "Value", "Source"], rows, []);
}

/** For each measure its mean under each policy with half the width of its 95 % interval. */
export function policyLines(played: readonly Played[], variation: string, short = false): string[] {
  const rows = (short ? chief : allMeasures).map((measure) => [
    measures[measure],
    ...policyNames.map((_, policy) =>
      inWords(tInterval(values(played, variation, policy, measure))),
    ),
  ]);
  return tableLines(["", ...policyNames], rows, [1, 2, 3, 4]);
}

/** For each measure the difference between two policies, seed by seed; a star where the interval leaves out 0. */
export function differenceLines(
  played: readonly Played[],
  variation: string,
  short = false,
): string[] {
  const rows = (short ? chief : allMeasures).map((measure) => [
    measures[measure],
    ...comparisons.map(({ one, other }) => {
      const difference = pairedInterval(
        values(played, variation, one, measure),
        values(played, variation, other, measure),
      );
      const isClear = Math.abs(difference.mean) > difference.halfWidth;
      return `${inWords(difference)}${isClear ? " *" : "  "}`;
    }),
  ]);
  return tableLines(["", ...comparisons.map(({ name }) => name)], rows, [1, 2, 3]);
}

/** Which group fared worst, and in how many of the years. */
export function worstGroupLines(played: readonly Played[], variation: string): string[] {
  const rows = (["age", "sex", "ethnicity"] as const).map((by) => [
    `Group that fares worst by ${by}`,
    ...policyNames.map((_, policy) =>
      mostFrequent(outcomes(played, variation, policy).map(({ worstGroups }) => worstGroups[by])),
    ),
  ]);
  return tableLines(["", ...policyNames], rows, [1, 2, 3, 4]);
}

function outcomes(played: readonly Played[], variation: string, policy: number): Outcome[] {
  return played.map((one) => {
    const outcome = one[variation]?.[policy];
    if (outcome === undefined) throw new RangeError(`nothing played as ${variation}`);
    return outcome;
  });
}

function values(played: readonly Played[], variation: string, policy: number, measure: Measure) {
  return outcomes(played, variation, policy).map((outcome) => outcome[measure]);
}

function inWords({ mean, halfWidth }: Interval): string {
  return `${mean.toFixed(1)} ± ${halfWidth.toFixed(1)}`;
}

function mostFrequent(groups: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  const [most] = [...counts].sort(
    (one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1),
  );
  return most === undefined ? "" : `${most[0]} (${most[1]} of ${groups.length})`;
}

function tableLines(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  toTheRight: readonly number[],
): string[] {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return toTheRight.includes(column) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd();
  return [line(headings), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line)];
}
