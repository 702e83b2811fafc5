import type { Market, MarketQuery } from "#app/use-cases/browsing/market.ts";
import { browseAmong, postgresMarket } from "#db/repositories/market.ts";
import { readLag } from "#db/repositories/search-lag.ts";
import type { Transaction } from "#db/transaction.ts";
import { among, type Filter } from "./filter.ts";
import { dayNumber, regionCode } from "./vacancy-document.ts";
import type { VacancyIndex } from "./vacancy-index.ts";

/** When the index finds as many, it may have found more, and which of them it leaves out is its own choice. */
const tooMany = 1_000;

/**
 * Browsing for one transaction. Postgres answers, so that the same words find the same vacancies with the index and
 * without. Only words that it can make nothing of go to the index, which knows of words begun and other slips of the pen;
 * what that finds is checked, counted and put in order on the rows.
 */
export function marketOver(transaction: Transaction, index: VacancyIndex | undefined): Market {
  const postgres = postgresMarket(transaction);
  if (index === undefined) return postgres;
  return {
    browse: async (query) => {
      const found = await postgres.browse(query);
      if (found.total > 0 || query.words === "") return found;
      const { active } = await readLag(transaction, 0);
      if (active === null) return found;
      const { words } = query;
      const answer = await index.search(active, {
        words,
        filter: marketFilter(query),
        most: tooMany,
      });
      if (!answer.ok || answer.value.length === 0 || answer.value.length >= tooMany) return found;
      return browseAmong(transaction, query, answer.value);
    },
  };
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
