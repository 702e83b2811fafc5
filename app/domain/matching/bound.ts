import { distanceInMiles } from "../distance/distance.ts";
import { inOrder } from "./order.ts";
import type { Search } from "./search.ts";
import type { Weighed } from "./weigh.ts";
import { nearnessShare } from "./wishes/nearness.ts";

/** Points that floating-point sums may be off by; a bound that is this near proves nothing. */
const rounding = 1e-6;

/**
 * The most that the middle of a score can be for a home at least so many miles from the home area: everything else is
 * taken as met in full, and what is near the home area is at best that much nearer to the other anchors.
 */
export function mostBeyond({ wishes, brief }: Search, miles: number): number {
  const [homeArea] = brief.anchors;
  let most = 0;
  for (const { weight, ceiling } of wishes) {
    if (ceiling?.of !== "nearness" || !homeArea?.point) {
      most += weight;
      continue;
    }
    // Distances are rounded to a tenth of a mile, so each may be out by half of one.
    const between = distanceInMiles(homeArea.point, ceiling.point) + 0.1;
    most += weight * nearnessShare(Math.max(0, miles - 0.1 - between), ceiling.half);
  }
  return 100 * most;
}

/**
 * Whether the first `wanted` homes of a list are the best there are, however many lie further out than `miles` and
 * have not been looked at. A home that could draw level is further away, and still might have a better worst case.
 */
export function isProved(
  search: Search,
  listed: readonly Weighed[],
  { wanted, miles }: { readonly wanted: number; readonly miles: number },
): boolean {
  const last = listed[wanted - 1]?.score;
  return last != null && last.middle > mostBeyond(search, miles) + rounding;
}

/** Two lists in order made one. */
export function merged<One extends Weighed>(
  one: readonly One[],
  other: readonly One[],
): readonly One[] {
  return [...one, ...other].sort(inOrder);
}
