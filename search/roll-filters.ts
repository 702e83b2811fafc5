import type { GridPoint } from "#app/domain/distance/distance.ts";
import { adaptations, homeKinds, sexes } from "#app/domain/home/home.ts";
import type { CandidateFilters } from "#app/domain/matching/candidate-filters.ts";
import { type CapabilityCode, capabilityCodes } from "#app/domain/needs/needs.ts";
import { grades } from "#app/domain/ofsted/grades.ts";
import { bitsOf } from "#db/repositories/code-bits.ts";
import {
  adaptationsFrom,
  ageBits,
  dayNumber,
  depriveBit,
  gradesFrom,
  openBit,
  type RollColumns,
  sexesFrom,
  soloBit,
} from "./roll-columns.ts";

const cannot = "c".charCodeAt(0);

type Numbering = (text: string) => number | undefined;

/** Leaves those of the first `count` rows that pass at the front, in their order; answers how many they are. */
type Sieve = (rows: Int32Array, count: number) => number;

/**
 * Which rows pass the filters of a query: the same as the conditions that Postgres is asked with. One loop for each few
 * conditions over all rows, those that leave out most first.
 */
export function compileFilters(
  columns: RollColumns,
  filters: CandidateFilters,
  of: {
    /** Metres from the anchor; `null` for any distance. */
    readonly furthest: number | null;
    readonly authorityOf: Numbering;
    readonly outcodeOf: Numbering;
  },
): Sieve {
  const { authoritiesExcluded, outcodesExcluded } = filters;
  const sieves: Sieve[] = [
    takesTheChild(columns, filters),
    ...(of.furthest === null ? [] : [isNear(columns, filters.anchor, of.furthest)]),
    isReady(columns, filters),
    ...filters.mustMeet.map((code) => notOneOf(levelOf(columns, code), new Set([cannot]))),
    ...(authoritiesExcluded.length === 0
      ? []
      : [notOneOf(columns.authority, new Set(authoritiesExcluded.map(of.authorityOf)))]),
    ...(outcodesExcluded.length === 0
      ? []
      : [notOneOf(columns.outcode, new Set(outcodesExcluded.map(of.outcodeOf)))]),
  ];
  return (rows, count) => sieves.reduce((left, sieve) => sieve(rows, left), count);
}

function takesTheChild({ allows, ages, is }: RollColumns, filters: CandidateFilters): Sieve {
  const asked =
    openBit |
    (filters.soloRequired ? soloBit : 0) |
    (filters.deprivationOfLiberty ? depriveBit : 0) |
    (bitsOf(filters.sexes, sexes) << sexesFrom) |
    (bitsOf(filters.adaptations, adaptations) << adaptationsFrom);
  const askedAges = filters.ages.reduce((bits, age) => bits | ageBits(age, age), 0);
  const kindsRefused = homeKinds.filter((kind) => !filters.kinds.includes(kind));
  const refused =
    bitsOf(kindsRefused, homeKinds) | (bitsOf(filters.gradesExcluded, grades) << gradesFrom);
  return (rows, count) => {
    let left = 0;
    for (let place = 0; place < count; place += 1) {
      const row = rows[place] as number;
      const wrong =
        (asked & ~(allows[row] as number)) |
        (askedAges & ~(ages[row] as number)) |
        (refused & (is[row] as number));
      // Without a branch: nobody can foresee which rows pass, and a wrong guess costs more than all of this.
      rows[left] = row;
      left += ((wrong | -wrong) >>> 31) ^ 1;
    }
    return left;
  };
}

function isNear({ easting, northing }: RollColumns, anchor: GridPoint, furthest: number): Sieve {
  const most = furthest * furthest;
  return (rows, count) => {
    let left = 0;
    for (let place = 0; place < count; place += 1) {
      const row = rows[place] as number;
      const east = (easting[row] as number) - anchor.easting;
      const north = (northing[row] as number) - anchor.northing;
      if (east * east + north * north <= most) {
        rows[left] = row;
        left += 1;
      }
    }
    return left;
  };
}

function isReady(columns: RollColumns, filters: CandidateFilters): Sieve {
  const { availableFrom, confirmedAt, placesFree } = columns;
  const { placesNeeded } = filters;
  const neededBy = dayNumber(filters.neededBy);
  const confirmedAfter = filters.confirmedAfter.getTime();
  return (rows, count) => {
    let left = 0;
    for (let place = 0; place < count; place += 1) {
      const row = rows[place] as number;
      if (
        (availableFrom[row] as number) <= neededBy &&
        (confirmedAt[row] as number) >= confirmedAfter &&
        (placesFree[row] as number) >= placesNeeded
      ) {
        rows[left] = row;
        left += 1;
      }
    }
    return left;
  };
}

function notOneOf(
  column: Uint8Array | Uint16Array,
  excluded: ReadonlySet<number | undefined>,
): Sieve {
  return (rows, count) => {
    let left = 0;
    for (let place = 0; place < count; place += 1) {
      const row = rows[place] as number;
      if (!excluded.has(column[row])) {
        rows[left] = row;
        left += 1;
      }
    }
    return left;
  };
}

function levelOf(columns: RollColumns, code: CapabilityCode): Uint8Array {
  return columns.levels[capabilityCodes.indexOf(code)] as Uint8Array;
}
