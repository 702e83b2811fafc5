import { adaptations, homeKinds, sexes } from "#app/domain/home/home.ts";
import type { CandidateFilters } from "#app/domain/matching/candidate-filters.ts";
import { capabilityCodes } from "#app/domain/needs/needs.ts";
import { grades } from "#app/domain/ofsted/grades.ts";
import { bitsOf } from "#db/repositories/code-bits.ts";
import { dayNumber, type RollColumns, squaredMetres } from "./roll-columns.ts";

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
  const asked = bitsOf(filters.sexes, sexes);
  const needed = bitsOf(filters.adaptations, adaptations);
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
  const { kind, ageFrom, ageTo, open, placesFree, availableFrom, confirmedAt, overall } = columns;
  const { maySolo, mayDeprive, authority, outcode } = columns;
  return (row) =>
    open[row] === 1 &&
    kinds[kind[row] as number] === 1 &&
    (ageFrom[row] as number) <= youngest &&
    (ageTo[row] as number) >= oldest &&
    ((columns.sexes[row] as number) & asked) === asked &&
    (availableFrom[row] as number) <= neededBy &&
    (confirmedAt[row] as number) >= confirmedAfter &&
    squaredMetres(columns, row, filters.anchor) <= furthest &&
    (placesFree[row] as number) >= filters.placesNeeded &&
    excluded[overall[row] as number] !== 1 &&
    (!filters.soloRequired || maySolo[row] === 1) &&
    (!filters.deprivationOfLiberty || mayDeprive[row] === 1) &&
    ((columns.adaptations[row] as number) & needed) === needed &&
    must.every((level) => level[row] !== cannot) &&
    (authorities.size === 0 || !authorities.has(authority[row])) &&
    (outcodes.size === 0 || !outcodes.has(outcode[row]));
}

function flags(places: readonly number[]): Uint8Array {
  const set = new Uint8Array(256);
  for (const place of places) set[place] = 1;
  return set;
}
