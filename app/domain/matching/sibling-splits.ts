import { type SiblingPlan, waysToShare } from "./sibling-groups.ts";
import { bestPlaced, homesByGroup } from "./sibling-placing.ts";
import { byFewestParted, type HomesFor, type SiblingSplit, shapeOf } from "./sibling-split.ts";

export type SiblingSplits = {
  /** Fewest parted first. */
  readonly splits: readonly SiblingSplit[];
  /** Nothing better was left untried: no other homes of the same shape are nearer to each other. */
  readonly allTried: boolean;
};

/** Homes that are tried in a place before a search for splits stops: about a second of them at worst, in which nobody else is served. */
export const mostTries = 1_000_000;

/**
 * The ways to place brothers and sisters in several different homes: for each shape (three and one, two and two …)
 * the best there is in the homes given, and of those only the ones that something speaks for. Fewest parted first, then
 * homes nearest to each other, then the better fit. Every home of every group is looked at, unless so many lie as near
 * to each other that the tries run out.
 */
export function siblingSplits(
  plan: SiblingPlan,
  homesFor: HomesFor,
  most = mostTries,
): SiblingSplits {
  const best = new Map<string, SiblingSplit>();
  const tries = { left: most };
  const homesOf = homesByGroup(homesFor);
  for (const way of waysToShare(plan)) {
    if (way.length < 2) continue;
    const shape = shapeOf(way).join("+");
    const found = bestPlaced(plan, way.map(homesOf), best.get(shape) ?? null, tries);
    if (found !== null) best.set(shape, found);
  }
  const splits = worthShowing([...best.values()].sort(byFewestParted));
  return { splits, allTried: tries.left > 0 };
}

/** Leaves out a way that parts more children for homes that are nearer neither to each other nor to the home area. */
function worthShowing(splits: readonly SiblingSplit[]): readonly SiblingSplit[] {
  const far = ({ furthest }: SiblingSplit) => furthest ?? Number.MAX_SAFE_INTEGER;
  return splits.filter(
    (one, index) =>
      !splits
        .slice(0, index)
        .some((better) => better.milesApart <= one.milesApart && far(better) <= far(one)),
  );
}
