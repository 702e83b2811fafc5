import { sql } from "drizzle-orm";
import type { VacancyId } from "#app/domain/shared/ids.ts";
import type { MarketQuery } from "#app/use-cases/browsing/market.ts";
import type { Transaction } from "../transaction.ts";
import { marketConditions } from "./market.ts";

export type AuthorityPlace = {
  readonly code: string;
  readonly name: string;
  readonly region: string;
};

/** Authorities by name, with their regions. */
export async function listMarketPlaces(transaction: Transaction): Promise<AuthorityPlace[]> {
  const rows = await transaction.execute<AuthorityPlace>(sql`
    select dfe_code as code, name, region from local_authority`);
  return rows.toSorted((one, other) => one.name.localeCompare(other.name, "en"));
}

/** Of these vacancies, those that still are what the query asks for, in the order given. */
export async function stillInMarket(
  transaction: Transaction,
  query: MarketQuery,
  ids: readonly VacancyId[],
): Promise<VacancyId[]> {
  if (ids.length === 0) return [];
  const asked = `{${ids.join(",")}}`;
  const where = sql.join(marketConditions(query), sql` and `);
  const rows = await transaction.execute<{ id: VacancyId }>(sql`
    select s.vacancy_id as id from vacancy_search s
    where s.vacancy_id = any(${asked}::uuid[]) and ${where}
    order by array_position(${asked}::uuid[], s.vacancy_id)`);
  return rows.map((row) => row.id);
}
