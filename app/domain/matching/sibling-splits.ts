import { distanceInMiles, type GridPoint } from "../distance/distance.ts";
import type { HomeId, VacancyId } from "../shared/ids.ts";
import { pairsParted, type SiblingGroup, type SiblingPlan, waysToShare } from "./sibling-groups.ts";

/** A home that may lawfully take a whole group. The point stays on the server. */
export type GroupHome = {
  readonly homeId: HomeId;
  readonly vacancyId: VacancyId;
  readonly point: GridPoint;
  /** From the home area; `null` when that is not on the map. */
  readonly miles: number | null;
  /** Middle of the score of this group's own search, 0..100. */
  readonly score: number;
};

export type PlacedGroup = { readonly group: SiblingGroup; readonly home: GroupHome };

/** Brothers and sisters in two or three homes. */
export type SiblingSplit = {
  readonly groups: readonly PlacedGroup[];
  /** Pairs who may share a home and would not. */
  readonly parted: number;
  /** Straight-line miles between the two homes furthest from each other, and between all of them added up. */
  readonly milesApart: number;
  readonly milesInAll: number;
  /** Miles from the home area to the home furthest from it. */
  readonly furthest: number | null;
  /** The scores of the homes, each counted for every child in it. */
  readonly score: number;
};

/** The homes that fit a group; the same list is searched whole, so a caller bounds it. */
export type HomesFor = (group: SiblingGroup) => readonly GroupHome[];

/**
 * The ways to place brothers and sisters in two or three different homes: for each shape (three and one, two and two …)
 * the best there is in the homes given, and of those only the ones that something speaks for. Fewest parted first, then
 * homes nearest to each other, then the better fit. Exact: every home of every group is looked at.
 */
export function siblingSplits(plan: SiblingPlan, homesFor: HomesFor): readonly SiblingSplit[] {
  const best = new Map<string, SiblingSplit>();
  for (const way of waysToShare(plan)) {
    if (way.length < 2) continue;
    const shape = shapeOf(way).join("+");
    const found = bestPlaced(plan, way, homesFor, best.get(shape) ?? null);
    if (found !== null) best.set(shape, found);
  }
  return worthShowing([...best.values()].sort(byFewestParted));
}

/** How many children each home would take, largest first. */
export function shapeOf(way: readonly SiblingGroup[]): readonly number[] {
  return way.map(({ length }) => length).sort((one, other) => other - one);
}

/** Fewest parted, then nearest to each other, then the better fit, then by id, so that the same homes give the same answer. */
export function byFewestParted(one: SiblingSplit, other: SiblingSplit): number {
  return (
    one.parted - other.parted ||
    one.milesApart - other.milesApart ||
    one.milesInAll - other.milesInAll ||
    other.score - one.score ||
    (keyOf(one) < keyOf(other) ? -1 : 1)
  );
}

type Placing = {
  readonly plan: SiblingPlan;
  readonly way: readonly SiblingGroup[];
  readonly homesFor: HomesFor;
  /** The most points that the groups from each one on could still bring. */
  readonly pointsFrom: readonly number[];
  best: SiblingSplit | null;
};

/** What the homes taken so far cost: none of it becomes less by taking one more. */
type SoFar = { readonly apart: number; readonly inAll: number; readonly points: number };

function bestPlaced(
  plan: SiblingPlan,
  way: readonly SiblingGroup[],
  homesFor: HomesFor,
  best: SiblingSplit | null,
): SiblingSplit | null {
  const points = way.map(
    (group) => group.length * Math.max(0, ...homesFor(group).map(({ score }) => score)),
  );
  const pointsFrom = [...way.keys(), way.length].map((from) =>
    points.slice(from).reduce((sum, each) => sum + each, 0),
  );
  const placing: Placing = { plan, way, homesFor, pointsFrom, best };
  place(placing, [], { apart: 0, inAll: 0, points: 0 });
  return placing.best;
}

/** Takes one home more, unless what is taken already can no longer become better than the best found so far. */
function place(placing: Placing, placed: readonly PlacedGroup[], soFar: SoFar): void {
  const group = placing.way[placed.length];
  if (group === undefined) {
    const found = splitOf(placing, placed);
    if (placing.best === null || byFewestParted(found, placing.best) < 0) placing.best = found;
    return;
  }
  for (const home of placing.homesFor(group)) {
    if (placed.some((other) => other.home.homeId === home.homeId)) continue;
    const between = placed.map((other) => milesBetween(other.home, home));
    const next = {
      apart: Math.max(soFar.apart, ...between),
      inAll: tenths(between.reduce((sum, miles) => sum + miles, soFar.inAll)),
      points: soFar.points + group.length * home.score,
    };
    if (mayBecomeBest(placing, next, placed.length + 1)) {
      place(placing, [...placed, { group, home }], next);
    }
  }
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

function splitOf({ plan, way }: Placing, groups: readonly PlacedGroup[]): SiblingSplit {
  const between = groups.flatMap((one, index) =>
    groups.slice(index + 1).map((other) => milesBetween(one.home, other.home)),
  );
  const miles = groups.map(({ home }) => home.miles);
  return {
    groups,
    parted: pairsParted(plan, way),
    milesApart: Math.max(...between),
    milesInAll: tenths(between.reduce((sum, each) => sum + each, 0)),
    furthest: miles.some((each) => each === null) ? null : Math.max(...miles.map(Number)),
    score:
      groups.reduce((sum, { group, home }) => sum + group.length * home.score, 0) /
      plan.children.length,
  };
}

function milesBetween(one: GroupHome, other: GroupHome): number {
  return distanceInMiles(one.point, other.point);
}

function tenths(miles: number): number {
  return Math.round(miles * 10) / 10;
}

function keyOf({ groups }: SiblingSplit): string {
  return groups.map(({ group, home }) => `${group.join("")}:${home.vacancyId}`).join(" ");
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
