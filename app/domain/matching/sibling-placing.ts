import { type NearHomes, nearHomes } from "./near-homes.ts";
import type { SiblingGroup, SiblingPlan } from "./sibling-groups.ts";
import {
  byFewestParted,
  type GroupHome,
  type HomesFor,
  milesBetween,
  type PlacedGroup,
  type SiblingSplit,
  splitOf,
  tenths,
} from "./sibling-split.ts";

/** Homes that one search for splits may still try in a place; it stops when there are none left. */
export type Tries = { left: number };

/** The homes of a group, as a search reads them again and again. */
export type HomesOfGroup = {
  readonly group: SiblingGroup;
  readonly homes: readonly GroupHome[];
  readonly near: NearHomes<GroupHome>;
  /** The most points that the group could bring: its best score, counted for every child in it. */
  readonly points: number;
};

/** The same homes for each group, put in order once. */
export function homesByGroup(homesFor: HomesFor): (group: SiblingGroup) => HomesOfGroup {
  const known = new Map<string, HomesOfGroup>();
  return (group) => {
    const key = group.join();
    const before = known.get(key);
    if (before !== undefined) return before;
    const homes = homesFor(group);
    const best = homes.reduce((most, { score }) => Math.max(most, score), 0);
    const made = { group, homes, near: nearHomes(homes), points: group.length * best };
    known.set(key, made);
    return made;
  };
}

type Placing = {
  readonly plan: SiblingPlan;
  readonly groups: readonly HomesOfGroup[];
  /** The most points that the groups from each one on could still bring. */
  readonly pointsFrom: readonly number[];
  readonly tries: Tries;
  best: SiblingSplit | null;
};

/** What the homes taken so far cost: none of it becomes less by taking one more. */
type SoFar = { readonly apart: number; readonly inAll: number; readonly points: number };

/**
 * The best homes for the groups of one way, or `best` when none are better: the nearest to each other, then the better
 * fit. Exact while there are tries left. The group with the fewest homes is placed first; each next one is looked for
 * around the first, no further out than the best found so far.
 */
export function bestPlaced(
  plan: SiblingPlan,
  way: readonly HomesOfGroup[],
  best: SiblingSplit | null,
  tries: Tries,
): SiblingSplit | null {
  const groups = [...way].sort((one, other) => one.homes.length - other.homes.length);
  const pointsFrom = [...groups.keys(), groups.length].map((from) =>
    groups.slice(from).reduce((sum, { points }) => sum + points, 0),
  );
  const placing: Placing = { plan, groups, pointsFrom, tries, best };
  place(placing, [], { apart: 0, inAll: 0, points: 0 });
  return placing.best;
}

/** Takes one home more, unless what is taken already can no longer become better than the best found so far. */
function place(placing: Placing, placed: readonly PlacedGroup[], soFar: SoFar): void {
  const next = placing.groups[placed.length];
  if (next === undefined) {
    const found = splitOf(placing.plan, placed);
    if (placing.best === null || byFewestParted(found, placing.best) < 0) placing.best = found;
    return;
  }
  const { group } = next;
  for (const home of homesToTry(next, placed, placing.best)) {
    if (placing.tries.left === 0) return;
    placing.tries.left -= 1;
    if (placed.some((other) => other.home.homeId === home.homeId)) continue;
    const taken = withHome(soFar, placed, { group, home });
    if (mayBecomeBest(placing, taken, placed.length + 1)) {
      place(placing, [...placed, { group, home }], taken);
    }
  }
}

/** Until a first plan is found the nearest come first, so that it is a good one and shuts out most of the others. */
function homesToTry(
  { homes, near }: HomesOfGroup,
  [first]: readonly PlacedGroup[],
  best: SiblingSplit | null,
): readonly GroupHome[] {
  if (first === undefined) return homes;
  if (best !== null) return near.within(first.home.point, best.milesApart);
  return homes
    .map((home) => ({ home, miles: milesBetween(first.home, home) }))
    .sort((one, other) => one.miles - other.miles)
    .map(({ home }) => home);
}

function withHome(
  soFar: SoFar,
  placed: readonly PlacedGroup[],
  { group, home }: PlacedGroup,
): SoFar {
  const between = placed.map((other) => milesBetween(other.home, home));
  return {
    apart: Math.max(soFar.apart, ...between),
    inAll: tenths(between.reduce((sum, miles) => sum + miles, soFar.inAll)),
    points: soFar.points + group.length * home.score,
  };
}

/** Points that floating-point sums may be off by. */
const rounding = 1e-9;

/** Ways of one shape part equally many: the distances decide, and then the fit. */
function mayBecomeBest(
  { plan, pointsFrom, best }: Placing,
  { apart, inAll, points }: SoFar,
  taken: number,
): boolean {
  if (best === null) return true;
  if (apart !== best.milesApart) return apart < best.milesApart;
  if (inAll !== best.milesInAll) return inAll < best.milesInAll;
  const most = (points + (pointsFrom[taken] ?? 0)) / plan.children.length;
  return most > best.score + rounding;
}
