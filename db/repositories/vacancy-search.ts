import { type SQL, sql } from "drizzle-orm";
import type { GridPoint } from "#app/domain/distance/distance.ts";
import { adaptations, homeKinds, sexes } from "#app/domain/home/home.ts";
import type { CandidateFilters } from "#app/domain/matching/candidate-filters.ts";
import type { Ring } from "#app/domain/matching/rings.ts";
import { capabilityCodes } from "#app/domain/needs/needs.ts";
import { grades } from "#app/domain/ofsted/grades.ts";
import type { VacancyId } from "#app/domain/shared/ids.ts";
import type { Found, Reach } from "#app/use-cases/matching/candidate-retriever.ts";
import type { Transaction } from "../transaction.ts";
import { bitsOf } from "./code-bits.ts";
import { judgedCandidates } from "./judged-candidates.ts";
import { ceilingInSql } from "./score-ceiling.ts";

/** From this distance on most squares would be read anyway, and listing them costs more than it saves. */
export const squaresUpToMetres = 130_000;
const squareMetres = 10_000;

/** Which of the vacancies that pass a query's filters are asked for. */
export type Among = Reach & {
  /** Only of these: what another source found, which is never taken on trust. */
  readonly ids?: readonly VacancyId[];
};

type FoundRow = { facts: string | null; judged: number; total: number };

/**
 * Vacancies of the whole market that pass the filters, with what they are judged by: one read of one index, and one
 * row each of the nearest. It all comes as one text, because taking rows apart costs more than judging them.
 */
export async function findVacancies(
  transaction: Transaction,
  query: CandidateFilters,
  { ring, limit, worth, ids }: Among,
): Promise<Pick<Found, "candidates" | "total">> {
  const among = ids === undefined ? [] : [sql`vacancy_id = any(${list(ids)}::uuid[])`];
  const conditions = [
    ...among,
    ...nearby(query.anchor, ring),
    ...filters(query),
    ...inside(query.anchor, ring),
    ...(worth === undefined
      ? []
      : [sql`${ceilingInSql(worth.ceiling)} >= ${worth.points}::float8`]),
  ];
  const metres = squaredMetres(query.anchor);
  const [row] = await transaction.execute<FoundRow>(sql`
    with passing as materialized (
      select vacancy_id, ${metres} as metres from vacancy_search where ${sql.join(conditions, sql` and `)}),
    nearest as materialized (
      select vacancy_id from passing
      where (select count(*) from passing) <= ${limit}::int
        or vacancy_id in (select vacancy_id from passing order by metres, vacancy_id limit ${limit}))
    select string_agg(judged, ',') as facts, count(*)::int as judged, (select count(*)::int from passing) as total
    from nearest join vacancy_judged using (vacancy_id)`);
  if (row === undefined) return { candidates: [], total: 0 };
  return { candidates: judgedCandidates(row.facts), total: row.total };
}

function squaredMetres(from: GridPoint): SQL {
  const east = sql`(easting - ${Math.round(from.easting)}::int)::bigint`;
  const north = sql`(northing - ${Math.round(from.northing)}::int)::bigint`;
  return sql`${east} * ${east} + ${north} * ${north}`;
}

/** The squares that a ring touches, when there are few enough to be worth listing. */
function nearby(anchor: GridPoint, { outer }: Ring): SQL[] {
  if (outer === null || outer > squaresUpToMetres) return [];
  return [sql`cell = any(${list(squaresAround(anchor, outer))}::int[])`];
}

function inside(anchor: GridPoint, { inner, outer }: Ring): SQL[] {
  const metres = squaredMetres(anchor);
  return [
    ...(inner === null ? [] : [sql`${metres} > ${Math.floor(inner * inner)}::bigint`]),
    ...(outer === null ? [] : [sql`${metres} <= ${Math.floor(outer * outer)}::bigint`]),
  ];
}

/** The number of the 10 km square that a point lies in. */
export function squareOf({ easting, northing }: GridPoint): number {
  return Math.floor(easting / squareMetres) * 1000 + Math.floor(northing / squareMetres);
}

/** Numbers of the 10 km squares that a circle touches, as `vacancy_search.cell` counts them. */
export function squaresAround(anchor: GridPoint, metres: number): number[] {
  const squares: number[] = [];
  const [west, east] = squareRange(anchor.easting, metres);
  const [south, north] = squareRange(anchor.northing, metres);
  for (let x = west; x <= east; x += 1) {
    for (let y = south; y <= north; y += 1) squares.push(x * 1000 + y);
  }
  return squares;
}

function squareRange(middle: number, metres: number): [first: number, last: number] {
  const first = Math.max(0, Math.floor((middle - metres) / squareMetres));
  return [first, Math.floor((middle + metres) / squareMetres)];
}

/** Every filter, cheapest first. A condition that cannot exclude anything is left out. */
function filters(query: CandidateFilters): SQL[] {
  return [
    ...ofTheHome(query),
    ...ofTheVacancy(query),
    ...capabilityFilters(query),
    ...placeFilters(query),
  ];
}

function ofTheHome(query: CandidateFilters): SQL[] {
  const kinds = list(query.kinds.map((kind) => homeKinds.indexOf(kind)));
  const conditions = [
    sql`kind = any(${kinds}::smallint[])`,
    sql`sexes & ${bitsOf(query.sexes, sexes)}::int = ${bitsOf(query.sexes, sexes)}::int`,
  ];
  if (query.ages.length > 0) {
    conditions.push(sql`age_from <= ${Math.min(...query.ages)}::int`);
    conditions.push(sql`age_to >= ${Math.max(...query.ages)}::int`);
  }
  if (query.soloRequired) conditions.push(sql`may_be_solo`);
  if (query.deprivationOfLiberty) conditions.push(sql`may_deprive`);
  return conditions;
}

function ofTheVacancy(query: CandidateFilters): SQL[] {
  return [
    sql`open`,
    sql`places >= ${query.placesNeeded}::int`,
    sql`available_from <= ${query.neededBy}::date`,
    sql`confirmed_at >= ${query.confirmedAfter.toISOString()}::timestamptz`,
  ];
}

function capabilityFilters(query: CandidateFilters): SQL[] {
  const conditions: SQL[] = [];
  const excludes = bitsOf(query.mustMeet, capabilityCodes);
  const needed = bitsOf(query.adaptations, adaptations);
  const graded = bitsOf(query.gradesExcluded, grades);
  if (excludes > 0) conditions.push(sql`cannot & ${excludes}::bigint = 0`);
  if (needed > 0) conditions.push(sql`adaptations & ${needed}::int = ${needed}::int`);
  if (graded > 0) conditions.push(sql`grade & ${graded}::int = 0`);
  return conditions;
}

function placeFilters(query: CandidateFilters): SQL[] {
  const conditions: SQL[] = [];
  if (query.authoritiesExcluded.length > 0) {
    conditions.push(sql`authority_code <> all(${textList(query.authoritiesExcluded)}::text[])`);
  }
  if (query.outcodesExcluded.length > 0) {
    conditions.push(sql`outcode <> all(${textList(query.outcodesExcluded)}::text[])`);
  }
  return conditions;
}

/** Numbers or ids as one array parameter. */
function list(items: readonly (number | string)[]): string {
  return `{${items.join(",")}}`;
}

/** Texts as one array parameter, whatever stands in them. */
function textList(items: readonly string[]): string {
  return `{${items.map((item) => `"${item.replaceAll(/[\\"]/g, "\\$&")}"`).join(",")}}`;
}
