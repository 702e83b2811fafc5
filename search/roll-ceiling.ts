import { metresInMile } from "#app/domain/distance/distance.ts";
import { homeKinds, stays } from "#app/domain/home/home.ts";
import {
  type Ceiling,
  gradeCeilings,
  levelCeilings,
  partsOf,
  unsaidStayCeiling,
} from "#app/domain/matching/ceiling.ts";
import { remembered } from "#app/domain/matching/remembered.ts";
import { capabilityCodes } from "#app/domain/needs/needs.ts";
import { grades } from "#app/domain/ofsted/grades.ts";
import { addDays, calendarDate } from "#app/domain/shared/calendar-date.ts";
import { bitsOf } from "#db/repositories/code-bits.ts";
import { nobody, type RollColumns, squaredMetres, unsaid } from "./roll-columns.ts";

type Points = (row: number) => number;

/** Points that sums in another order may differ by. */
const rounding = 1e-6;
const letters = { experienced: "e", trained: "t", willing: "w", cannot: "c", unsaid: "-" } as const;
const epoch = calendarDate("1970-01-01");
const day = 86_400_000;

/** The most that a row could score: never less than the middle of the score that judging gives. */
export function compileCeiling(
  columns: RollColumns,
  ceiling: Ceiling,
  authorities: readonly string[],
): Points {
  const terms: Points[] = [
    ...partsOf(ceiling, "capability").map(({ code, points }) => {
      const column = columns.levels[capabilityCodes.indexOf(code)] as Uint8Array;
      const table = new Float64Array(256);
      for (const [level, letter] of Object.entries(letters))
        table[letter.charCodeAt(0)] = points * levelCeilings[level as keyof typeof letters];
      return (row: number) => table[column[row] as number] as number;
    }),
    ...partsOf(ceiling, "nearness").map(({ point, half, points }) => {
      const most = points * half;
      return (row: number) =>
        // Distances are rounded to a tenth of a mile, so one may be half of that shorter than it is.
        most /
        (half + Math.max(0, Math.sqrt(squaredMetres(columns, row, point)) / metresInMile - 0.05));
    }),
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
      return (row: number) => {
        const named = columns.stays[row] as number;
        if (named === 0) return points * unsaidStayCeiling;
        return (named & bit) === 0 ? 0 : points;
      };
    }),
    ...partsOf(ceiling, "gap").map(({ age, share, points }) => {
      const table = Array.from({ length: 256 }, (_, gap) => points * share(gap));
      return (row: number) => {
        const oldest = columns.oldest[row] as number;
        if (oldest === unsaid) return points / 2;
        if (oldest === nobody) return points;
        const youngest = columns.youngest[row] as number;
        return table[Math.max(Math.abs(oldest - age), Math.abs(youngest - age))] as number;
      };
    }),
    ...partsOf(ceiling, "ready").map(({ share, points }) => {
      const pointsOn = remembered((number: number) => points * share(addDays(epoch, number)));
      return (row: number) => pointsOn(columns.availableFrom[row] as number);
    }),
    ...partsOf(ceiling, "confirmed").map(({ now, share, points }) => {
      const table = Array.from({ length: 400 }, (_, ago) => points * share(ago));
      return (row: number) => {
        const ago = Math.floor((now.getTime() - (columns.confirmedAt[row] as number)) / day);
        return table[Math.max(0, Math.min(ago, table.length - 1))] as number;
      };
    }),
  ];
  return (row) => {
    let sum = ceiling.rest + rounding;
    for (const term of terms) sum += term(row);
    return sum;
  };
}

function gradePoints(points: number, none: number): number[] {
  return [...grades.map((grade) => points * gradeCeilings[grade]), points * none];
}

function looked(column: Uint8Array | Uint16Array, table: readonly number[]): Points {
  return (row) => table[column[row] as number] as number;
}
