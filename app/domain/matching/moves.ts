import type { HomeId } from "../shared/ids.ts";
import type { Score } from "./match.ts";
import type { RankedHome } from "./rank.ts";

/** Where a home stands in a list, counted from 1. */
export type Standing = { readonly place: number; readonly score: Score };

/** A home in two lists; `null` where it is not in one of them. */
export type Move = {
  readonly homeId: HomeId;
  readonly before: Standing | null;
  readonly after: Standing | null;
};

export type Moves = {
  /** The first homes of the list after, in its order. */
  readonly first: readonly Move[];
  /** Homes that were among the first before and are so no longer, in the order before. */
  readonly left: readonly Move[];
  /** The first homes are the same ones in the same order. */
  readonly same: boolean;
};

/** How the first `shown` homes of one list differ from those of another. */
export function movesOf(
  before: readonly RankedHome[],
  after: readonly RankedHome[],
  shown: number,
): Moves {
  const [was, is] = [standings(before), standings(after)];
  const moveOf = ({ homeId }: RankedHome): Move => ({
    homeId,
    before: was.get(homeId) ?? null,
    after: is.get(homeId) ?? null,
  });
  const first = after.slice(0, shown).map(moveOf);
  const still = new Set(first.map(({ homeId }) => homeId));
  const left = before
    .slice(0, shown)
    .filter(({ homeId }) => !still.has(homeId))
    .map(moveOf);
  const same = left.length === 0 && first.every((move) => move.before?.place === move.after?.place);
  return { first, left, same };
}

function standings(list: readonly RankedHome[]): ReadonlyMap<HomeId, Standing> {
  return new Map(list.map(({ homeId, score }, index) => [homeId, { place: index + 1, score }]));
}
