import {
  type Market,
  type MarketFacets,
  type MarketFound,
  type MarketQuery,
  vacanciesOnPage,
} from "#app/use-cases/browsing/market.ts";
import { postgresMarket } from "#db/repositories/market.ts";
import {
  type AuthorityPlace,
  listMarketPlaces,
  stillInMarket,
} from "#db/repositories/market-places.ts";
import { readMarketVacancies } from "#db/repositories/market-vacancies.ts";
import { readLag } from "#db/repositories/search-lag.ts";
import type { Transaction } from "#db/transaction.ts";
import { among, type Filter } from "./filter.ts";
import { dayNumber, regionCode } from "./vacancy-document.ts";
import type { TextFound, VacancyIndex } from "./vacancy-index.ts";

const facets = ["kind", "region", "authority", "grade", "stays", "status"] as const;

/**
 * Browsing for one transaction. Words go to the index, which forgives slips of the pen; everything else, and words
 * that it cannot answer or finds nothing for, to Postgres. What it finds is checked again on the rows.
 */
export function marketOver(transaction: Transaction, index: VacancyIndex | undefined): Market {
  const postgres = postgresMarket(transaction);
  if (index === undefined) return postgres;
  return {
    browse: async (query) => {
      if (query.words === "") return postgres.browse(query);
      const { active } = await readLag(transaction, 0);
      if (active === null) return postgres.browse(query);
      const answer = await index.search(active, {
        words: query.words,
        filter: marketFilter(query),
        facets,
        page: query.page,
        pageSize: vacanciesOnPage,
      });
      if (!answer.ok || answer.value.vacancyIds.length === 0) return postgres.browse(query);
      return shown(transaction, query, answer.value);
    },
  };
}

async function shown(
  transaction: Transaction,
  query: MarketQuery,
  found: TextFound,
): Promise<MarketFound> {
  const ids = await stillInMarket(transaction, query, found.vacancyIds);
  const vacancies = await readMarketVacancies(transaction, ids);
  const counted = facetsFrom(found, await listMarketPlaces(transaction));
  // Every document found is open: that one count is the number of them all, however many may be paged through.
  const total = Math.max(vacancies.length, found.facets.status?.open ?? 0);
  return { vacancies, total, facets: counted, readAs: null };
}

/** The same conditions as `marketConditions` in the database, for the index. */
export function marketFilter(query: MarketQuery): Filter {
  return [
    `status = "open"`,
    ...anyOf("kind", query.kinds),
    ...anyOf("region", query.regions.map(regionCode)),
    ...anyOf("authority", query.authorityCode === null ? [] : [query.authorityCode.toLowerCase()]),
    ...anyOf("grade", query.grades),
    ...anyOf("stays", query.stays),
    ...(query.availableBy === null ? [] : [`available_day <= ${dayNumber(query.availableBy)}`]),
    `confirmed_at >= ${Math.floor(query.confirmedAfter.getTime() / 1000)}`,
  ];
}

function anyOf(field: string, codes: readonly string[]): string[] {
  return codes.length === 0 ? [] : [among(field, codes)];
}

function facetsFrom(found: TextFound, places: readonly AuthorityPlace[]): MarketFacets {
  const of = (facet: (typeof facets)[number]) =>
    Object.entries(found.facets[facet] ?? {}).map(([value, count]) => ({ value, count }));
  const regions = [...new Set(places.map(({ region }) => region))].sort((one, other) =>
    one.localeCompare(other, "en"),
  );
  const countOf = (facet: "region" | "authority", code: string) => found.facets[facet]?.[code] ?? 0;
  return {
    kinds: of("kind"),
    grades: of("grade"),
    stays: of("stays"),
    regions: regions.map((value) => ({ value, count: countOf("region", regionCode(value)) })),
    authorities: places.map(({ code, name }) => ({
      value: code,
      name,
      count: countOf("authority", code.toLowerCase()),
    })),
  };
}
