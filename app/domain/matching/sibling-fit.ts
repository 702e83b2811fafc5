import { type SiblingGroup, type SiblingPlan, waysToShare } from "./sibling-groups.ts";
import {
  type HomesFor,
  type PlacedGroup,
  type SiblingSplit,
  shapeOf,
  splitOf,
} from "./sibling-split.ts";

/**
 * The homes that fit best, however far from each other, for as many children in each as in a split: what is given up for
 * nearness. Exact: of homes in several groups only as many of the best of each matter as there are groups.
 */
export function bestFitOf(
  plan: SiblingPlan,
  split: SiblingSplit,
  homesFor: HomesFor,
): SiblingSplit {
  const shape = shapeOf(split.groups.map(({ group }) => group)).join();
  let best = split;
  for (const way of waysToShare(plan)) {
    if (shapeOf(way).join() !== shape) continue;
    for (const placed of placings(way, homesFor)) {
      const found = splitOf(plan, placed);
      if (fitsBetter(found, best)) best = found;
    }
  }
  return best;
}

function fitsBetter(one: SiblingSplit, other: SiblingSplit): boolean {
  if (one.score !== other.score) return one.score > other.score;
  return one.milesApart < other.milesApart;
}

function placings(
  way: readonly SiblingGroup[],
  homesFor: HomesFor,
): readonly (readonly PlacedGroup[])[] {
  let all: readonly (readonly PlacedGroup[])[] = [[]];
  for (const group of way) {
    const best = [...homesFor(group)].sort((one, other) => other.score - one.score);
    const homes = best.slice(0, way.length);
    all = all.flatMap((placed) =>
      homes.flatMap((home) =>
        placed.some((other) => other.home.homeId === home.homeId)
          ? []
          : [[...placed, { group, home }]],
      ),
    );
  }
  return all;
}
