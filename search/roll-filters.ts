import { adaptations, homeKinds, sexes } from "#app/domain/home/home.ts";
import type { CandidateFilters } from "#app/domain/matching/candidate-filters.ts";
import { capabilityCodes } from "#app/domain/needs/needs.ts";
import { grades } from "#app/domain/ofsted/grades.ts";
import { bitsOf } from "#db/repositories/code-bits.ts";
import {
  adaptationsFrom,
  dayNumber,
  depriveBit,
  openBit,
  type RollColumns,
  sexesFrom,
  soloBit,
} from "./roll-columns.ts";

const cannot = "c".charCodeAt(0);

type Numbering = (text: string) => number | undefined;

/** Whether a row passes the filters of a query: the same as the conditions that Postgres is asked with. */
export function compileFilters(
  columns: RollColumns,
  filters: CandidateFilters,
  of: {
    /** Metres from the anchor; `null` for any distance. */
    readonly furthest: number | null;
    readonly authorityOf: Numbering;
    readonly outcodeOf: Numbering;
  },
): (row: number) => boolean {
  const kinds = flags(filters.kinds.map((kind) => homeKinds.indexOf(kind)));
  const excluded = flags(filters.gradesExcluded.map((grade) => grades.indexOf(grade)));
  const asked =
    openBit |
    (filters.soloRequired ? soloBit : 0) |
    (filters.deprivationOfLiberty ? depriveBit : 0) |
    (bitsOf(filters.sexes, sexes) << sexesFrom) |
    (bitsOf(filters.adaptations, adaptations) << adaptationsFrom);
  const youngest = Math.min(...filters.ages);
  const oldest = Math.max(...filters.ages);
  const neededBy = dayNumber(filters.neededBy);
  const confirmedAfter = filters.confirmedAfter.getTime();
  const furthest = of.furthest === null ? Number.POSITIVE_INFINITY : of.furthest * of.furthest;
  const must = filters.mustMeet.flatMap(
    (code) => columns.levels[capabilityCodes.indexOf(code)] ?? [],
  );
  const authorities = new Set(filters.authoritiesExcluded.map(of.authorityOf));
  const outcodes = new Set(filters.outcodesExcluded.map(of.outcodeOf));
  const { allows, kind, ageFrom, ageTo, placesFree, availableFrom, confirmedAt, overall } = columns;
  const { authority, outcode, easting, northing } = columns;
  const { anchor, placesNeeded } = filters;
  const isNear = (row: number) => {
    const east = (easting[row] as number) - anchor.easting;
    const north = (northing[row] as number) - anchor.northing;
    return east * east + north * north <= furthest;
  };
  // What leaves out most comes first.
  return (row) =>
    ((allows[row] as number) & asked) === asked &&
    kinds[kind[row] as number] === 1 &&
    (ageFrom[row] as number) <= youngest &&
    (ageTo[row] as number) >= oldest &&
    isNear(row) &&
    (availableFrom[row] as number) <= neededBy &&
    (confirmedAt[row] as number) >= confirmedAfter &&
    (placesFree[row] as number) >= placesNeeded &&
    excluded[overall[row] as number] !== 1 &&
    must.every((level) => level[row] !== cannot) &&
    (authorities.size === 0 || !authorities.has(authority[row])) &&
    (outcodes.size === 0 || !outcodes.has(outcode[row]));
}

function flags(places: readonly number[]): Uint8Array {
  const set = new Uint8Array(256);
  for (const place of places) set[place] = 1;
  return set;
}
