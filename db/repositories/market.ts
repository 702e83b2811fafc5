import { type SQL, sql } from "drizzle-orm";
import { homeKinds, stays } from "#app/domain/home/home.ts";
import { grades } from "#app/domain/ofsted/grades.ts";
import type { VacancyId } from "#app/domain/shared/ids.ts";
import {
  type Market,
  type MarketFacets,
  type MarketFound,
  type MarketQuery,
  vacanciesOnPage,
} from "#app/use-cases/browsing/market.ts";
import type { Transaction } from "../transaction.ts";
import { bitsOf } from "./code-bits.ts";
import { readMarketVacancies } from "./market-vacancies.ts";

/** Browsing in Postgres: whole words and their forms first and, when nothing has them, words that look alike. */
export function postgresMarket(transaction: Transaction): Market {
  return {
    browse: async (query) => {
      if (query.words === "") return browse(transaction, query, { words: [], similar: false });
      const exact = await browse(transaction, query, { words: [hasWords(query)], similar: false });
      if (exact.total > 0) return exact;
      return browse(transaction, query, { words: [looksLike(query)], similar: true });
    },
  };
}

type Way = { readonly words: readonly SQL[]; readonly similar: boolean };

async function browse(
  transaction: Transaction,
  query: MarketQuery,
  { words, similar }: Way,
): Promise<MarketFound> {
  const where = sql.join([...marketConditions(query), ...words], sql` and `);
  const facets = await countFacets(transaction, where);
  const total = facets.kinds.reduce((sum, { count }) => sum + count, 0);
  const rows = await transaction.execute<{ id: VacancyId }>(sql`
    select s.vacancy_id as id from vacancy_search s join vacancy_words w on w.vacancy_id = s.vacancy_id
    where ${where}
    order by s.confirmed_at desc, s.vacancy_id
    limit ${vacanciesOnPage} offset ${(query.page - 1) * vacanciesOnPage}`);
  const ids = rows.map((row) => row.id);
  const vacancies = await readMarketVacancies(transaction, ids);
  return { vacancies, total, facets, similar: similar && total > 0 };
}

/** What every vacancy shown must be, whoever found it. */
export function marketConditions(query: MarketQuery): SQL[] {
  const conditions = [
    sql`s.open`,
    sql`s.confirmed_at >= ${query.confirmedAfter.toISOString()}::timestamptz`,
  ];
  if (query.kinds.length > 0) {
    const kinds = query.kinds.map((kind) => homeKinds.indexOf(kind));
    conditions.push(sql`s.kind = any(${`{${kinds.join(",")}}`}::smallint[])`);
  }
  if (query.regions.length > 0) {
    conditions.push(
      sql`s.region in (${sql.join(
        query.regions.map((name) => sql`${name}`),
        sql`, `,
      )})`,
    );
  }
  if (query.authorityCode !== null) conditions.push(sql`s.authority_code = ${query.authorityCode}`);
  if (query.grades.length > 0) conditions.push(gradeCondition(query));
  if (query.stays.length > 0) {
    conditions.push(sql`s.stays & ${bitsOf(query.stays, stays)}::int > 0`);
  }
  if (query.availableBy !== null) {
    conditions.push(sql`s.available_from <= ${query.availableBy}::date`);
  }
  return conditions;
}

function gradeCondition(query: MarketQuery): SQL {
  const graded = query.grades.filter((grade) => grade !== "none");
  const bits = bitsOf(graded, grades);
  return query.grades.includes("none")
    ? sql`(s.grade = 0 or s.grade & ${bits}::int > 0)`
    : sql`s.grade & ${bits}::int > 0`;
}

function hasWords(query: MarketQuery): SQL {
  return sql`w.lexemes @@ websearch_to_tsquery('hearth.words', ${query.words})`;
}

function looksLike(query: MarketQuery): SQL {
  return sql`w.words %> lower(unaccent(${query.words}))`;
}

type FacetRow = { facet: keyof MarketFacets; value: string; name: string | null; count: number };

/** One pass over what was found, counted five ways. */
async function countFacets(transaction: Transaction, where: SQL): Promise<MarketFacets> {
  const rows = await transaction.execute<FacetRow>(sql`
    with found as materialized (
      select s.kind, s.region, s.authority_code, s.grade, s.stays
      from vacancy_search s join vacancy_words w on w.vacancy_id = s.vacancy_id where ${where})
    select 'kinds' as facet, kind::text as value, null as name, count(*)::int as count
      from found group by kind
    union all select 'regions', region, null, count(*)::int from found where region <> '' group by region
    union all select 'authorities', f.authority_code, a.name, count(*)::int
      from found f join local_authority a on a.dfe_code = f.authority_code group by f.authority_code, a.name
    union all select 'grades', grade::text, null, count(*)::int from found group by grade
    union all select 'stays', bit::text, null, count(*)::int
      from found cross join generate_series(0, ${stays.length - 1}) as bit
      where stays & (1 << bit) > 0 group by bit`);
  return facetsFrom(rows);
}

function facetsFrom(rows: readonly FacetRow[]): MarketFacets {
  const of = (facet: FacetRow["facet"], code: (value: string) => string = (value) => value) =>
    rows
      .filter((row) => row.facet === facet)
      .map(({ value, count }) => ({ value: code(value), count }));
  return {
    kinds: of("kinds", (value) => homeKinds[Number(value)] ?? value),
    regions: of("regions").sort((one, other) => one.value.localeCompare(other.value, "en")),
    authorities: rows
      .filter(({ facet }) => facet === "authorities")
      .map(({ value, name, count }) => ({ value, name: name ?? value, count }))
      .sort((one, other) => one.name.localeCompare(other.name, "en")),
    grades: of("grades", (value) => grades[Math.log2(Number(value))] ?? "none"),
    stays: of("stays", (value) => stays[Number(value)] ?? value),
  };
}
