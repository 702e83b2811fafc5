import { metresInMile } from "#app/domain/distance/distance.ts";
import { homeKinds, stays } from "#app/domain/home/home.ts";
import {
  type Ceiling,
  type CeilingPart,
  gradeCeilings,
  levelCeilings,
  partsOf,
  unsaidStayCeiling,
} from "#app/domain/matching/ceiling.ts";
import { ceilingDays } from "#app/domain/matching/requirement.ts";
import { capabilityCodes } from "#app/domain/needs/needs.ts";
import { grades } from "#app/domain/ofsted/grades.ts";
import { bitsOf } from "#db/repositories/code-bits.ts";
import { dayNumber, nobody, type RollColumns, unsaid } from "./roll-columns.ts";

/** Adds points for the first `count` of the rows, each in its place. */
type Add = (rows: Int32Array, count: number, points: Float64Array) => void;

/** Points that sums in another order may differ by. */
const rounding = 1e-6;
const letters = { experienced: "e", trained: "t", willing: "w", cannot: "c", unsaid: "-" } as const;
const day = 86_400_000;
/** More years than lie between any two children. */
const mostYears = 63;

/**
 * The most that rows could score: never less than the middle of the score that judging gives. Part by part over all
 * rows, each in a loop of its own, which is many times quicker than row by row over all parts.
 */
export function compileCeiling(
  columns: RollColumns,
  ceiling: Ceiling,
  authorities: readonly string[],
): Add {
  const parts: Add[] = [
    ...partsOf(ceiling, "capability").map(({ code, points }) => {
      const table = new Float64Array(256);
      for (const [level, letter] of Object.entries(letters))
        table[letter.charCodeAt(0)] = points * levelCeilings[level as keyof typeof letters];
      return looked(columns.levels[capabilityCodes.indexOf(code)] as Uint8Array, table);
    }),
    ...partsOf(ceiling, "nearness").map((part) => nearness(columns, part)),
    ...partsOf(ceiling, "kind").map(({ share, points }) =>
      looked(
        columns.kind,
        homeKinds.map((kind) => points * share(kind)),
      ),
    ),
    ...partsOf(ceiling, "overall").map(({ points }) =>
      looked(columns.overall, gradePoints(points, 0.5)),
    ),
    ...partsOf(ceiling, "protected").map(({ points }) =>
      looked(columns.protected, gradePoints(points, 0.5)),
    ),
    ...partsOf(ceiling, "area").map(({ share, points }) =>
      looked(
        columns.authority,
        authorities.map((code) => points * share(code)),
      ),
    ),
    ...partsOf(ceiling, "stay").map(({ stay, points }) => {
      const bit = bitsOf([stay], stays);
      const pointsFor = (named: number) => {
        if (named === 0) return points * unsaidStayCeiling;
        return (named & bit) === 0 ? 0 : points;
      };
      return looked(
        columns.stays,
        Array.from({ length: 256 }, (_, named) => pointsFor(named)),
      );
    }),
    ...partsOf(ceiling, "gap").map((part) => gap(columns, part)),
    ...partsOf(ceiling, "ready").map((part) => ready(columns, part)),
    ...partsOf(ceiling, "confirmed").map((part) => confirmed(columns, part)),
  ];
  return (rows, count, points) => {
    points.fill(ceiling.rest + rounding, 0, count);
    for (const add of parts) add(rows, count, points);
  };
}

function nearness({ easting, northing }: RollColumns, part: CeilingPart<"nearness">): Add {
  const { point, half } = part;
  const most = part.points * half;
  return (rows, count, points) => {
    for (let place = 0; place < count; place += 1) {
      const row = rows[place] as number;
      const east = (easting[row] as number) - point.easting;
      const north = (northing[row] as number) - point.northing;
      // Distances are rounded to a tenth of a mile, so one may be half of that shorter than it is.
      const miles = Math.max(0, Math.sqrt(east * east + north * north) / metresInMile - 0.05);
      points[place] = (points[place] as number) + most / (half + miles);
    }
  };
}

function gap({ oldest, youngest }: RollColumns, part: CeilingPart<"gap">): Add {
  const { age, share, points: most } = part;
  const table = new Float64Array(256);
  for (let years = 0; years <= mostYears; years += 1) table[years] = most * share(years);
  // No two ages are so far apart: what stands for them in both columns is looked up as if they were.
  table[nobody - age] = most;
  table[unsaid - age] = most / 2;
  return (rows, count, points) => {
    for (let place = 0; place < count; place += 1) {
      const row = rows[place] as number;
      const toOldest = Math.abs((oldest[row] as number) - age);
      const toYoungest = Math.abs((youngest[row] as number) - age);
      points[place] = (points[place] as number) + (table[Math.max(toOldest, toYoungest)] as number);
    }
  };
}

function ready({ availableFrom }: RollColumns, part: CeilingPart<"ready">): Add {
  const table = Float64Array.from(
    { length: ceilingDays + 1 },
    (_, days) => part.points * part.share(days),
  );
  const by = dayNumber(part.by);
  return (rows, count, points) => {
    for (let place = 0; place < count; place += 1) {
      const days = by - (availableFrom[rows[place] as number] as number);
      const known = Math.max(0, Math.min(days, ceilingDays));
      points[place] = (points[place] as number) + (table[known] as number);
    }
  };
}

function confirmed({ confirmedAt }: RollColumns, part: CeilingPart<"confirmed">): Add {
  const table = Float64Array.from(
    { length: ceilingDays + 1 },
    (_, days) => part.points * part.share(days),
  );
  const now = part.now.getTime();
  return (rows, count, points) => {
    for (let place = 0; place < count; place += 1) {
      const days = Math.floor((now - (confirmedAt[rows[place] as number] as number)) / day);
      const known = Math.max(0, Math.min(days, ceilingDays));
      points[place] = (points[place] as number) + (table[known] as number);
    }
  };
}

function gradePoints(points: number, none: number): number[] {
  return [...grades.map((grade) => points * gradeCeilings[grade]), points * none];
}

function looked(column: Uint8Array | Uint16Array, of: ArrayLike<number>): Add {
  const table = Float64Array.from(of);
  return (rows, count, points) => {
    for (let place = 0; place < count; place += 1)
      points[place] =
        (points[place] as number) + (table[column[rows[place] as number] as number] as number);
  };
}
