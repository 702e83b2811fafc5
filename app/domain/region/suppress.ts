/** Counts of children from one to below this are not shown across authorities, so that nobody can be picked out. */
export const smallestShown = 5;

/** `null` stands for a count that is not shown. */
export type ShownCounts = {
  readonly counts: readonly (number | null)[];
  readonly total: number | null;
};

/**
 * Counts of children of several authorities and their total, as somebody from outside those authorities may see them.
 * Small counts are not shown; where the total would give one away a second count is not shown either, and where there is
 * no other the total is not. What is shown fits at least two values of every count that is not, even for a reader who
 * knows this rule. Source: primary and secondary suppression, usual practice for official statistics about children
 * looked after.
 */
export function shownCounts(counts: readonly number[]): ShownCounts {
  const withheld = new Set(indexesWhere(counts, isSmall));
  const total = sum(counts);
  if (withheld.size === 0) return { counts, total };
  const shown = () => counts.map((count, index) => (withheld.has(index) ? null : count));
  const among = counts.filter((_, index) => withheld.has(index));
  if (!givesAway(among)) return { counts: shown(), total };
  // The first, not the smallest: which one it is must say nothing about how large it is.
  const [second] = indexesWhere(counts, (count) => count >= smallestShown);
  if (second === undefined) return { counts: shown(), total: null };
  withheld.add(second);
  return { counts: shown(), total };
}

/** A number of children by itself, unless it is small. */
export function shownTotal(count: number): number | null {
  return isSmall(count) ? null : count;
}

/** How many of these children are counted in a part, such as the urgent ones, unless the part or the rest is small. */
export function shownPart(part: number, whole: number | null): number | null {
  return whole === null || isSmall(part) || isSmall(whole - part) ? null : part;
}

function isSmall(count: number): boolean {
  return count > 0 && count < smallestShown;
}

/** Whether small counts could be worked out from their sum: too few of them, nearly all ones, or nearly all fours. */
function givesAway(counts: readonly number[]): boolean {
  const together = sum(counts);
  const least = Math.max(smallestShown, counts.length + 2);
  const most = counts.length * (smallestShown - 1) - 2;
  return counts.length < 2 || together < least || together > most;
}

function indexesWhere(
  counts: readonly number[],
  holds: (count: number) => boolean,
): readonly number[] {
  return counts.flatMap((count, index) => (holds(count) ? [index] : []));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
