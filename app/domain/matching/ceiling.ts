import type { GridPoint } from "../distance/distance.ts";
import type { HomeKind, Stay } from "../home/home.ts";
import type { CapabilityCode, CapabilityLevel } from "../needs/needs.ts";
import type { Grade } from "../ofsted/grades.ts";
import { type Share, unknown } from "./requirement.ts";
import type { Search } from "./search.ts";
import { levelShares } from "./wishes/capability-levels.ts";
import { gradeShares } from "./wishes/inspection.ts";

/**
 * What a home could score at most, in a form that a query can add up from stored columns: the points of the wishes that
 * weigh most, each from the fact it rests on, and everything else as if it were met in full. Points are of the middle of
 * the score, out of 100.
 */
export type Ceiling = {
  /** Points of all wishes that the other parts leave out. */
  readonly rest: number;
  /** Points at the door; half of them are left at `half` miles. */
  readonly near: readonly {
    readonly point: GridPoint;
    readonly half: number;
    readonly points: number;
  }[];
  readonly capabilities: readonly { readonly code: CapabilityCode; readonly points: number }[];
  readonly kinds: readonly { readonly kind: HomeKind; readonly points: number }[];
  readonly stay: { readonly stay: Stay; readonly points: number } | null;
  readonly overall: number;
};

/** Points out of one that the middle gets for what a home says of a need, and for having said nothing. */
export const levelCeilings: Readonly<Record<CapabilityLevel | "unsaid", number>> = {
  experienced: middleOf(levelShares.experienced),
  trained: middleOf(levelShares.trained),
  willing: middleOf(levelShares.willing),
  cannot: middleOf(levelShares.cannot),
  unsaid: middleOf(unknown),
};

/** Points out of one that a grade gives at best; without a grade a home may have an outcome that counts in full. */
export const gradeCeilings: Readonly<Record<Grade | "none", number>> = { ...gradeShares, none: 1 };

function middleOf({ lower, upper }: Share): number {
  return (lower + upper) / 2;
}

/** The ceiling of a search. A wish that no part is made of counts in full. */
export function ceilingOf({ wishes, brief }: Search): Ceiling {
  let rest = 0;
  let stay: Ceiling["stay"] = null;
  let overall = 0;
  const near: Ceiling["near"][number][] = [];
  const capabilities: Ceiling["capabilities"][number][] = [];
  const kinds: Ceiling["kinds"][number][] = [];
  for (const wish of wishes) {
    const points = 100 * wish.weight;
    const { ceiling } = wish;
    switch (ceiling?.of) {
      case "nearness":
        near.push({ point: ceiling.point, half: ceiling.half, points });
        break;
      case "capability":
        capabilities.push({ code: ceiling.code, points });
        break;
      case "kind":
        for (const kind of brief.kindsWanted)
          kinds.push({ kind, points: points * ceiling.share(kind) });
        break;
      case "stay":
        stay = { stay: ceiling.stay, points };
        break;
      case "overall":
        overall = points;
        break;
      default:
        rest += points;
    }
  }
  return { rest, near, capabilities, kinds, stay, overall };
}
