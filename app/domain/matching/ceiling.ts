import type { CapabilityLevel } from "../needs/needs.ts";
import type { Grade } from "../ofsted/grades.ts";
import { type Share, unknown, type WishCeiling } from "./requirement.ts";
import type { Search } from "./search.ts";
import { levelShares } from "./wishes/capability-levels.ts";
import { gradeShares } from "./wishes/inspection.ts";

type Part = WishCeiling & { readonly points: number };

/**
 * What a home could score at most, in a form that can be added up from stored columns: the points of each wish, out of
 * 100, with what it rests on. They are of the middle of the score, or more than that, never less.
 */
export type Ceiling = {
  /** Points of the wishes that can only be taken as met in full. */
  readonly rest: number;
  readonly parts: readonly Part[];
};

/** Points out of one that the middle gets for what a home says of a need, and for having said nothing. */
export const levelCeilings: Readonly<Record<CapabilityLevel | "unsaid", number>> = {
  experienced: middleOf(levelShares.experienced),
  trained: middleOf(levelShares.trained),
  willing: middleOf(levelShares.willing),
  cannot: middleOf(levelShares.cannot),
  unsaid: middleOf(unknown),
};

/** Points out of one that the middle gets of a home that names no stay, for whichever stay is asked for. */
export const unsaidStayCeiling = middleOf(unknown);

/** Points out of one that a grade gives at best; without a grade a home may have an outcome that counts in full. */
export const gradeCeilings: Readonly<Record<Grade | "none", number>> = { ...gradeShares, none: 1 };

function middleOf({ lower, upper }: Share): number {
  return (lower + upper) / 2;
}

/** The ceiling of a search. A wish that no part is made of counts in full. */
export function ceilingOf({ wishes }: Search): Ceiling {
  const parts: Part[] = [];
  let rest = 0;
  for (const { weight, ceiling } of wishes) {
    if (ceiling === undefined) rest += 100 * weight;
    else parts.push({ ...ceiling, points: 100 * weight });
  }
  return { rest, parts };
}

/** A part that rests on one kind of fact. */
export type CeilingPart<Of extends Part["of"]> = Extract<Part, { of: Of }>;

/** The parts that rest on one kind of fact. */
export function partsOf<Of extends Part["of"]>(
  { parts }: Ceiling,
  of: Of,
): readonly CeilingPart<Of>[] {
  return parts.filter((part): part is CeilingPart<Of> => part.of === of);
}

/** The points of parts that are taken as met in full, by whoever has no column for what they rest on. */
export function pointsOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { points }) => sum + points, 0);
}
