import type { CandidateFilters } from "#app/domain/matching/candidate-filters.ts";
import type { VacancyId } from "#app/domain/shared/ids.ts";
import type {
  CandidateRetriever,
  Found,
  Reach,
} from "#app/use-cases/matching/candidate-retriever.ts";
import { type Lag, readLag } from "#db/repositories/search-lag.ts";
import { findVacancies } from "#db/repositories/vacancy-search.ts";
import type { Transaction } from "#db/transaction.ts";
import { candidateFilter, withoutInner } from "./filter.ts";
import { postgresRetriever } from "./postgres-retriever.ts";
import type { VacancyIndex } from "./vacancy-index.ts";

/** More changes than this not yet in the index, and it is too far behind to be worth asking. */
export const mostDirty = 2_000;
/** The most ids to fetch at once; a part of the country that holds more is Postgres's to search. */
const mostFetched = 20_000;

/** The index did not answer as it should; Postgres will. */
class IndexUnusable extends Error {}

type Asked = Reach & {
  readonly transaction: Transaction;
  readonly index: VacancyIndex;
  readonly filters: CandidateFilters;
  readonly active: string;
  /** Changed since they were last sent: the index may not know them, or not as they are. */
  readonly dirty: readonly VacancyId[];
};

/**
 * Stage 1 over the index. What it finds, and what has changed since it was fed, is checked again on the rows in
 * Postgres, so a stale index neither shows a home that no longer fits nor hides one that does. Whatever goes
 * wrong, and whenever the index finds nothing at all, Postgres answers.
 */
export function meilisearchRetriever(
  transaction: Transaction,
  index: VacancyIndex,
): CandidateRetriever {
  const postgres = postgresRetriever(transaction);
  return {
    find: async (filters, reach) => {
      // Read before the index is asked: what is fed in between is in its answer, what is not is in this list.
      const lag = await readLag(transaction, mostDirty);
      if (!isUsable(lag)) return postgres.find(filters, reach);
      try {
        const { active, dirty } = lag;
        const found = await findThroughIndex({
          ...reach,
          transaction,
          index,
          filters,
          active,
          dirty,
        });
        return found.total === 0 ? await postgres.find(filters, reach) : found;
      } catch (error) {
        if (error instanceof IndexUnusable) return postgres.find(filters, reach);
        throw error;
      }
    },
  };
}

function isUsable(lag: Lag): lag is Lag & { active: string } {
  return lag.active !== null && lag.dirty.length <= mostDirty;
}

async function findThroughIndex(asked: Asked): Promise<Found> {
  const { transaction, filters, dirty, ring, limit, worth } = asked;
  const ids = [...new Set([...(await fetchIds(asked)), ...dirty])];
  const found = await findVacancies(transaction, filters, {
    ring,
    limit,
    ids,
    ...(worth === undefined ? {} : { worth }),
  });
  return { ...found, source: "meilisearch" };
}

async function fetchIds({ index, active, filters, ring }: Asked): Promise<readonly VacancyId[]> {
  const filter = candidateFilter(filters, ring.outer);
  const outside = ring.inner === null ? filter : withoutInner(filter, filters.anchor, ring.inner);
  const answer = await index.fetch(active, outside, mostFetched);
  if (!answer.ok || answer.value.vacancyIds.length < answer.value.total) throw new IndexUnusable();
  return answer.value.vacancyIds;
}
