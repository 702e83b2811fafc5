import { distanceInMiles, type GridPoint } from "../distance/distance.ts";
import type { HomeId, VacancyId } from "../shared/ids.ts";
import { pairsParted, type SiblingGroup, type SiblingPlan } from "./sibling-groups.ts";

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

/** Brothers and sisters in several homes. */
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

/** The homes that fit a group. */
export type HomesFor = (group: SiblingGroup) => readonly GroupHome[];

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

function keyOf({ groups }: SiblingSplit): string {
  return groups.map(({ group, home }) => `${group.join("")}:${home.vacancyId}`).join(" ");
}

/** Groups with their homes as one split, the group of the smallest place first. */
export function splitOf(plan: SiblingPlan, placed: readonly PlacedGroup[]): SiblingSplit {
  const groups = [...placed].sort((one, other) => firstOf(one) - firstOf(other));
  const between = groups.flatMap((one, index) =>
    groups.slice(index + 1).map((other) => milesBetween(one.home, other.home)),
  );
  const miles = groups.map(({ home }) => home.miles);
  const points = groups.reduce((sum, { group, home }) => sum + group.length * home.score, 0);
  return {
    groups,
    parted: pairsParted(
      plan,
      groups.map(({ group }) => group),
    ),
    milesApart: Math.max(...between),
    milesInAll: tenths(between.reduce((sum, each) => sum + each, 0)),
    furthest: miles.some((each) => each === null) ? null : Math.max(...miles.map(Number)),
    score: points / plan.children.length,
  };
}

function firstOf({ group }: PlacedGroup): number {
  return group[0] ?? 0;
}

/** Straight-line miles from one home to another. */
export function milesBetween(one: GroupHome, other: GroupHome): number {
  return distanceInMiles(one.point, other.point);
}

/** Miles that were added up, to one decimal place again. */
export function tenths(miles: number): number {
  return Math.round(miles * 10) / 10;
}
