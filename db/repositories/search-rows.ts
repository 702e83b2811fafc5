import type { CalendarDate } from "#app/domain/shared/calendar-date.ts";
import type { HomeId, OrganisationId, VacancyId } from "#app/domain/shared/ids.ts";
import type { Sql } from "../client.ts";

/** A vacancy as it is projected for searching, with its words and the centre of its outcode. */
export type ProjectedVacancy = {
  readonly vacancyId: VacancyId;
  readonly homeId: HomeId;
  readonly providerId: OrganisationId;
  readonly version: number;
  readonly easting: number;
  readonly northing: number;
  readonly kind: number;
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly sexes: number;
  readonly places: number;
  readonly availableFrom: CalendarDate;
  /** Seconds since 1970. */
  readonly confirmedAt: number;
  readonly open: boolean;
  readonly mayBeSolo: boolean;
  readonly mayDeprive: boolean;
  readonly adaptations: number;
  readonly cannot: number;
  readonly grade: number;
  readonly authorityCode: string;
  readonly outcode: string;
  readonly region: string;
  readonly stays: number;
  readonly words: string;
  /** Nothing when the outcode is not on the map. */
  readonly outcodeEasting: number | null;
  readonly outcodeNorthing: number | null;
  readonly outcodeRadiusKm: number | null;
};

const columns = `s.vacancy_id as "vacancyId", s.home_id as "homeId", s.provider_id as "providerId",
  s.version::float8 as version, s.easting, s.northing, s.kind, s.age_from as "ageFrom", s.age_to as "ageTo", s.sexes,
  s.places, s.available_from::text as "availableFrom", extract(epoch from s.confirmed_at)::float8 as "confirmedAt",
  s.open, s.may_be_solo as "mayBeSolo", s.may_deprive as "mayDeprive", s.adaptations,
  s.cannot::float8 as cannot, s.grade, s.authority_code as "authorityCode", s.outcode, s.region, s.stays, w.words,
  o.easting as "outcodeEasting", o.northing as "outcodeNorthing", o.radius_km as "outcodeRadiusKm"`;
const tables = `vacancy_search s join vacancy_words w on w.vacancy_id = s.vacancy_id
  left join outcode o on o.outcode = s.outcode`;

/** The rows of these vacancies; one that can no longer be offered has none. */
export async function projectedOf(
  sql: Sql,
  ids: readonly VacancyId[],
): Promise<ProjectedVacancy[]> {
  return sql.unsafe<ProjectedVacancy[]>(
    `select ${columns} from ${tables} where s.vacancy_id = any($1::uuid[])`,
    [`{${ids.join(",")}}`],
  );
}

/** How many vacancies are projected. */
export async function countProjected(sql: Sql): Promise<number> {
  const [row] = await sql<{ count: number }[]>`select count(*)::int as count from vacancy_search`;
  return row?.count ?? 0;
}

/** Ids and versions of all of them, for comparing an index with. */
export async function projectedVersions(sql: Sql): Promise<Map<VacancyId, number>> {
  const rows = await sql<{ id: VacancyId; version: number }[]>`
    select vacancy_id as id, version::float8 as version from vacancy_search`;
  return new Map(rows.map((row) => [row.id, row.version]));
}

/**
 * Hands every row over, page after page by id, all as of one instant. `total` is how many there will be. Returns
 * when the last page has been taken.
 */
export async function exportProjected(
  sql: Sql,
  pageSize: number,
  take: (page: readonly ProjectedVacancy[], total: number) => Promise<void>,
): Promise<void> {
  await sql.begin("isolation level repeatable read read only", async (transaction) => {
    const [count] = await transaction<{ count: number }[]>`
      select count(*)::int as count from vacancy_search`;
    let after = "00000000-0000-0000-0000-000000000000";
    for (;;) {
      const page = await transaction.unsafe<ProjectedVacancy[]>(
        `select ${columns} from ${tables} where s.vacancy_id > $1::uuid order by s.vacancy_id limit $2`,
        [after, pageSize],
      );
      const last = page.at(-1);
      if (!last) return;
      await take(page, count?.count ?? 0);
      after = last.vacancyId;
    }
  });
}
