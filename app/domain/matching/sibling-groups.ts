import type { Sex } from "../home/home.ts";
import type { JudgedAnswers } from "./search.ts";

/** One of the brothers and sisters, by place: 0 is the child of the referral, 1 the first sibling on the list. */
export type SiblingChild = { readonly place: number; readonly age: number; readonly sex: Sex };

/** Children who are to share a home, by place, smallest first. */
export type SiblingGroup = readonly number[];

/** Everybody who needs a home, who has to share one and who must not. */
export type SiblingPlan = {
  readonly children: readonly SiblingChild[];
  /** Have to live together, the child among them. */
  readonly must: SiblingGroup;
  /** Two who must not share a home, the smaller place first. */
  readonly apart: readonly (readonly [number, number])[];
};

/**
 * The most homes that brothers and sisters are spread over; more would be no plan for them as a family. Only those who
 * must not share are spread further, as far as they have to be.
 */
const mostHomes = 3;

/** Who has to be placed, from the answers of a referral. */
export function siblingPlan({ child, siblings }: JudgedAnswers): SiblingPlan {
  const all = [child, ...siblings.siblings];
  const placesWho = (together: string) =>
    siblings.siblings.flatMap((one, index) => (one.together === together ? [index + 1] : []));
  return {
    children: all.map(({ age, sex }, place) => ({ place, age, sex })),
    must: [0, ...placesWho("must")],
    apart: [
      ...placesWho("apart").map((place) => [0, place] as const),
      ...(siblings.keptApart ?? []).map(([one, other]) => [one + 1, other + 1] as const),
    ],
  };
}

/** The same plan as if nobody had to live together: what is left to look at when no home takes all who must. */
export function withoutMust(plan: SiblingPlan): SiblingPlan {
  return { ...plan, must: [0] };
}

/** Whether nobody in the group must be kept from another and whoever has to live together does. */
export function mayShare({ must, apart }: SiblingPlan, group: SiblingGroup): boolean {
  const has = (place: number) => group.includes(place);
  return !apart.some((pair) => pair.every(has)) && (must.every(has) || !must.some(has));
}

/**
 * Every way to spread the children over at most three homes that keeps together who must live together and apart who
 * must not share; over as few more as can be where three are too few to keep them apart. One group is everybody together.
 * Six children make 122 ways at most.
 */
export function waysToShare(plan: SiblingPlan): readonly (readonly SiblingGroup[])[] {
  const mostNeeded = Math.max(mostHomes, plan.children.length);
  for (let homes = mostHomes; homes <= mostNeeded; homes += 1) {
    const ways = waysOver(plan, homes);
    if (ways.length > 0) return ways;
  }
  return [];
}

function waysOver(plan: SiblingPlan, homes: number): readonly (readonly SiblingGroup[])[] {
  let ways: readonly (readonly SiblingGroup[])[] = [[]];
  for (const { place } of plan.children) {
    ways = ways.flatMap((way) => withOneMore(way, place, homes));
  }
  return ways.filter((way) => way.length > 0 && way.every((group) => mayShare(plan, group)));
}

function withOneMore(
  way: readonly SiblingGroup[],
  place: number,
  homes: number,
): (readonly SiblingGroup[])[] {
  const joined = way.map((_, index) =>
    way.map((group, at) => (at === index ? [...group, place] : group)),
  );
  return way.length < homes ? [...joined, [...way, [place]]] : joined;
}

/** How many pairs of brothers and sisters who may share a home are parted. */
export function pairsParted(plan: SiblingPlan, way: readonly SiblingGroup[]): number {
  const size = plan.children.length;
  const shared = way.reduce((sum, group) => sum + pairsOf(group.length), 0);
  return pairsOf(size) - plan.apart.length - shared;
}

function pairsOf(size: number): number {
  return (size * (size - 1)) / 2;
}
