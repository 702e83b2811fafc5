import type { RankedHome } from "./rank.ts";

/** Where a list made again first differs from the one that was kept. */
export type Difference = {
  /** Counted from 1. */
  readonly place: number;
  /** Another home stands there, the same one has another score, or one list ends before the other. */
  readonly what: "home" | "score" | "end";
  readonly kept: RankedHome | null;
  readonly again: RankedHome | null;
};

/** Points that sums in floating point may be off by. */
const rounding = 1e-9;

/** The first place at which two lists differ; `null` when they are the same. */
export function firstDifference(
  kept: readonly RankedHome[],
  again: readonly RankedHome[],
): Difference | null {
  for (let index = 0; index < Math.max(kept.length, again.length); index += 1) {
    const [one, other] = [kept[index] ?? null, again[index] ?? null];
    const what = whatDiffers(one, other);
    if (what !== null) return { place: index + 1, what, kept: one, again: other };
  }
  return null;
}

function whatDiffers(one: RankedHome | null, other: RankedHome | null): Difference["what"] | null {
  if (one === null || other === null) return "end";
  if (one.homeId !== other.homeId || one.vacancyId !== other.vacancyId) return "home";
  return isNear(one, other, "lower") && isNear(one, other, "middle") && isNear(one, other, "upper")
    ? null
    : "score";
}

function isNear(one: RankedHome, other: RankedHome, end: keyof RankedHome["score"]): boolean {
  return Math.abs(one.score[end] - other.score[end]) <= rounding;
}
