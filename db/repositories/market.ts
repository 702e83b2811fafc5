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
import { likelyWords } from "./market-words.ts";
import { uuidArray } from "./uuid-array.ts";

/** Browsing in Postgres: words in any of their forms and, when nothing has them, the words they were meant to be. */
export function postgresMarket(transaction: Transaction): Market {
  return {
    browse: async (query) => {
      const found = await browse(transaction, query, query.words);
      if (found.total > 0 || query.words === "") return found;
      const readAs = await likelyWords(transaction, query.words);
      if (readAs === null) return found;
      const meant = await browse(transaction, query, readAs);
      return meant.total > 0 ? { ...meant, readAs } : found;
    },
  };
}

async function browse(
  transaction: Transaction,
  query: MarketQuery,
  words: string,
): Promise<MarketFound> {
  if (words === "") return shown(transaction, query, { joined: sql``, conditions: [] });
  return shown(transaction, query, {
    joined: sql`join vacancy_words w on w.vacancy_id = s.vacancy_id`,
    conditions: [sql`w.lexemes @@ websearch_to_tsquery('hearth.words', ${words})`],
  });
}

/** Of these vacancies, those that are what the query asks for but for its words. */
export async function browseAmong(
  transaction: Transaction,
  query: MarketQuery,
  ids: readonly VacancyId[],
): Promise<MarketFound> {
  const conditions = [sql`s.vacancy_id = any(${uuidArray(ids)})`];
  return shown(transaction, query, { joined: sql``, conditions });
}

/** What narrows a search beyond what the query asks for. */
type Narrowed = { readonly joined: SQL; readonly conditions: readonly SQL[] };

async function shown(
  transaction: Transaction,
  query: MarketQuery,
  narrowed: Narrowed,
): Promise<MarketFound> {
  const { ids, ...counts } = await search(transaction, query, narrowed);
  const total = counts.kinds.reduce((sum, [, count]) => sum + count, 0);
  const vacancies = await readMarketVacancies(transaction, ids);
  return { vacancies, total, facets: facetsFrom(counts), readAs: null };
}

type Counts = readonly (readonly [value: string | number, count: number])[];
type Answer = {
  readonly ids: readonly VacancyId[];
  readonly kinds: Counts;
  readonly regions: Counts;
  readonly authorities: readonly (readonly [code: string, count: number, name: string])[];
  readonly grades: Counts;
  readonly stays: readonly number[];
};

/** One look at everything that is found: a page of it, and how many there are of each kind. */
async function search(
  transaction: Transaction,
  query: MarketQuery,
  narrowed: Narrowed,
): Promise<Answer> {
  const conditions = [...marketConditions(query), ...narrowed.conditions];
  const stayCounts = stays.map(
    (_, bit) => sql`count(*) filter (where stays & ${1 << bit}::int > 0)`,
  );
  const [row] = await transaction.execute<{ answer: string }>(sql`
    with found as materialized (
      select s.vacancy_id, s.confirmed_at, s.kind, s.region, s.authority_code, s.grade, s.stays
      from vacancy_search s ${narrowed.joined} where ${sql.join(conditions, sql` and `)})
    select json_build_object(
      'ids', (select coalesce(json_agg(vacancy_id), '[]') from (
        select vacancy_id from found order by confirmed_at desc, vacancy_id
        limit ${vacanciesOnPage} offset ${(query.page - 1) * vacanciesOnPage}) as page),
      'kinds', (select coalesce(json_agg(json_build_array(kind, n)), '[]')
        from (select kind, count(*) as n from found group by kind) as k),
      'regions', (select coalesce(json_agg(json_build_array(a.region, coalesce(c.n, 0))), '[]')
        from (select distinct region from local_authority) as a
        left join (select region, count(*) as n from found group by region) as c using (region)),
      'authorities', (select coalesce(json_agg(json_build_array(a.dfe_code, coalesce(c.n, 0), a.name)), '[]')
        from local_authority a
        left join (select authority_code, count(*) as n from found group by authority_code) as c
          on c.authority_code = a.dfe_code),
      'grades', (select coalesce(json_agg(json_build_array(grade, n)), '[]')
        from (select grade, count(*) as n from found group by grade) as g),
      'stays', (select json_build_array(${sql.join(stayCounts, sql`, `)}) from found))::text as answer`);
  if (!row) throw new Error("a query of one row answered none");
  return JSON.parse(row.answer) as Answer;
}

/** What every vacancy shown must be, whoever found it. */
function marketConditions(query: MarketQuery): SQL[] {
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

function facetsFrom(counts: Omit<Answer, "ids">): MarketFacets {
  const named = (list: Counts, code: (value: number) => string) =>
    list.map(([value, count]) => ({ value: code(Number(value)), count }));
  return {
    kinds: named(counts.kinds, (value) => homeKinds[value] ?? ""),
    regions: counts.regions
      .map(([value, count]) => ({ value: String(value), count }))
      .sort((one, other) => one.value.localeCompare(other.value, "en")),
    authorities: counts.authorities
      .map(([value, count, name]) => ({ value, name, count }))
      .sort((one, other) => one.name.localeCompare(other.name, "en")),
    grades: named(counts.grades, (value) => grades[Math.log2(value)] ?? "none"),
    stays: stays
      .map((value, bit) => ({ value, count: counts.stays[bit] ?? 0 }))
      .filter(({ count }) => count > 0),
  };
}
