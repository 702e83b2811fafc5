/** Counts of children below this are not shown across authorities, so that nobody can be picked out. */
export const smallestShown = 5;

/**
 * A count of children as another organisation may see it: zero stays zero, one to four become "fewer than five"
 * (`null`). Source: usual practice for official statistics about children looked after.
 */
export function suppressed(count: number): number | null {
  return count > 0 && count < smallestShown ? null : count;
}
