import { type SQL, sql } from "drizzle-orm";
import type { GridPoint } from "#app/domain/distance/distance.ts";
import { adaptations, homeKinds, sexes } from "#app/domain/home/home.ts";
import { capabilityCodes } from "#app/domain/needs/needs.ts";
import { grades } from "#app/domain/ofsted/grades.ts";
import type { VacancyId } from "#app/domain/shared/ids.ts";
import type { CandidateQuery } from "#app/use-cases/matching/candidate-retriever.ts";
import type { Transaction } from "../transaction.ts";
import { bitsOf } from "./code-bits.ts";

/** Vacancies that pass a query's filters, nearest first, and how many pass in all. */
export type Found = { readonly vacancyIds: readonly VacancyId[]; readonly total: number };

/** Metres in a mile as the SSDA903 counts them, and half of the tenth of a mile that distances are rounded to. */
const metresInMile = 1609.3;
const halfTenth = 0.05;

/** From this distance on most squares would be read anyway, and listing them costs more than it saves. */
const squaresUpToMetres = 130_000;
const squareMetres = 10_000;

/** Metres within which a distance still rounds to `miles` or less. */
export function reachInMetres(miles: number): number {
  return (miles + halfTenth) * metresInMile;
}

/** Vacancies of the whole market that pass the filters: one read of one index. At most `limit`, nearest first. */
export async function findVacancies(
  transaction: Transaction,
  query: CandidateQuery,
  limit: number,
): Promise<Found> {
  return found(transaction, [...nearby(query), ...filters(query)], { query, limit });
}

/** Of these vacancies, the ones that pass the filters now: what another source found is never taken on trust. */
export async function recheckVacancies(
  transaction: Transaction,
  query: CandidateQuery,
  of: {
    readonly ids: readonly VacancyId[];
    readonly limit: number;
    /** No further than this, whatever the query allows. */
    readonly withinMetres?: number;
  },
): Promise<Found> {
  const among = sql`vacancy_id = any(${list(of.ids)}::uuid[])`;
  const near = of.withinMetres === undefined ? [] : [closerThan(query.anchor, of.withinMetres)];
  return found(transaction, [among, ...filters(query), ...near], { query, limit: of.limit });
}

async function found(
  transaction: Transaction,
  conditions: readonly SQL[],
  of: { readonly query: CandidateQuery; readonly limit: number },
): Promise<Found> {
  const rows = await transaction.execute<{ vacancy_id: VacancyId; total: number }>(sql`
    select vacancy_id, (count(*) over ())::int as total
    from vacancy_search
    where ${sql.join([...conditions], sql` and `)}
    order by ${squaredMetres(of.query.anchor)}, vacancy_id
    limit ${of.limit}`);
  return { vacancyIds: rows.map((row) => row.vacancy_id), total: rows[0]?.total ?? 0 };
}

function closerThan(anchor: GridPoint, metres: number): SQL {
  return sql`${squaredMetres(anchor)} <= ${Math.floor(metres * metres)}::bigint`;
}

function squaredMetres(from: GridPoint): SQL {
  const east = sql`(easting - ${Math.round(from.easting)}::int)::bigint`;
  const north = sql`(northing - ${Math.round(from.northing)}::int)::bigint`;
  return sql`${east} * ${east} + ${north} * ${north}`;
}

/** The squares around the anchor, when there is a distance that makes them worth listing. */
function nearby(query: CandidateQuery): SQL[] {
  if (query.withinMiles === null) return [];
  const reach = reachInMetres(query.withinMiles);
  if (reach > squaresUpToMetres) return [];
  return [sql`cell = any(${list(squaresAround(query.anchor, reach))}::int[])`];
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
function filters(query: CandidateQuery): SQL[] {
  return [
    ...ofTheHome(query),
    ...ofTheVacancy(query),
    ...capabilityFilters(query),
    ...placeFilters(query),
  ];
}

function ofTheHome(query: CandidateQuery): SQL[] {
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

function ofTheVacancy(query: CandidateQuery): SQL[] {
  return [
    sql`open`,
    sql`places >= ${query.placesNeeded}::int`,
    sql`available_from <= ${query.neededBy}::date`,
    sql`confirmed_at >= ${query.confirmedAfter.toISOString()}::timestamptz`,
  ];
}

function capabilityFilters(query: CandidateQuery): SQL[] {
  const conditions: SQL[] = [];
  const excludes = bitsOf(query.mustMeet, capabilityCodes);
  const needed = bitsOf(query.adaptations, adaptations);
  const graded = bitsOf(query.gradesExcluded, grades);
  if (excludes > 0) conditions.push(sql`cannot & ${excludes}::bigint = 0`);
  if (needed > 0) conditions.push(sql`adaptations & ${needed}::int = ${needed}::int`);
  if (graded > 0) conditions.push(sql`grade & ${graded}::int = 0`);
  return conditions;
}

function placeFilters(query: CandidateQuery): SQL[] {
  const conditions: SQL[] = [];
  if (query.withinMiles !== null) {
    const reach = reachInMetres(query.withinMiles);
    conditions.push(closerThan(query.anchor, reach));
  }
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
