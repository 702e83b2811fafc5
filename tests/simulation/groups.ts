import type { Arrival } from "./arrivals.ts";

/** Groups of children by age, by sex and by ethnicity, as the published statistics band them. */
export const groupings: Readonly<
  Record<"age" | "sex" | "ethnicity", (arrival: Arrival) => string>
> = {
  age: ({ answers }) => ageBand(answers.child.age),
  sex: ({ answers }) => answers.child.sex,
  ethnicity: ({ answers }) => ethnicGroup(answers.child.ethnicity),
};

function ageBand(age: number): string {
  if (age < 5) return "0 to 4";
  if (age < 10) return "5 to 9";
  return age < 16 ? "10 to 15" : "16 and 17";
}

/** The broad group of an SSDA903 ETHNIC code. */
function ethnicGroup(code: string): string {
  const groups: Readonly<Record<string, string>> = {
    W: "White",
    M: "Mixed",
    A: "Asian",
    B: "Black",
  };
  if (code === "CHNE") return "Asian";
  if (code === "NOBT" || code === "REFU") return "not known";
  return groups[code.charAt(0)] ?? "other";
}

/** Groups with fewer children in a year than this say nothing. */
const fewest = 20;

/**
 * How far the group that fares worst stays below all children: the share of all for whom something is true, less the
 * share of the worst group, in percentage points. Never below 0.
 */
export function worstGroupGap<Each>(
  all: readonly Each[],
  groupOf: (each: Each) => string,
  isTrue: (each: Each) => boolean,
): { readonly group: string; readonly points: number } {
  const share = (list: readonly Each[]) => (100 * list.filter(isTrue).length) / list.length;
  const groups = new Map<string, Each[]>();
  for (const each of all) groups.set(groupOf(each), [...(groups.get(groupOf(each)) ?? []), each]);
  let worst = { group: "none", points: 0 };
  for (const [group, list] of groups) {
    const points = share(all) - share(list);
    if (list.length >= fewest && group !== "not known" && points > worst.points) {
      worst = { group, points };
    }
  }
  return worst;
}
