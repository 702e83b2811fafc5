import type { VacancyId } from "#app/domain/shared/ids.ts";
import type {
  CandidateIds,
  CandidateQuery,
  CandidateRetriever,
} from "#app/use-cases/matching/candidate-retriever.ts";
import { type Lag, readLag } from "#db/repositories/search-lag.ts";
import { type Found, reachInMetres, recheckVacancies } from "#db/repositories/vacancy-search.ts";
import type { Transaction } from "#db/transaction.ts";
import { candidateFilter, withoutInner } from "./filter.ts";
import { postgresRetriever } from "./postgres-retriever.ts";
import { type Enough, ringsTo, walkOutwards } from "./rings.ts";
import type { VacancyIndex } from "./vacancy-index.ts";

/** More changes than this not yet in the index, and it is too far behind to be worth asking. */
export const mostDirty = 2_000;
/** The most ids to fetch at once; a part of the country that holds more is Postgres's to search. */
const mostFetched = 20_000;

/** The index did not answer as it should; Postgres will. */
class IndexUnusable extends Error {}

type Asked = {
  readonly transaction: Transaction;
  readonly index: VacancyIndex;
  readonly query: CandidateQuery;
  readonly budget: number;
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
    find: async (query, budget) => {
      // Read before the index is asked: what is fed in between is in its answer, what is not is in this list.
      const lag = await readLag(transaction, mostDirty);
      if (!isUsable(lag)) return postgres.find(query, budget);
      try {
        const asked = { transaction, index, query, budget, active: lag.active, dirty: lag.dirty };
        const found = await findThroughIndex(asked);
        return found.total === 0 ? await postgres.find(query, budget) : found;
      } catch (error) {
        if (error instanceof IndexUnusable) return postgres.find(query, budget);
        throw error;
      }
    },
  };
}

function isUsable(lag: Lag): lag is Lag & { active: string } {
  return lag.active !== null && lag.dirty.length <= mostDirty;
}

async function findThroughIndex(asked: Asked): Promise<CandidateIds> {
  const { query, budget } = asked;
  const reach = query.withinMiles === null ? null : reachInMetres(query.withinMiles);
  const all = await fetchIds(asked, { reach, inner: 0, limit: budget * 3 + 1000 });
  if (all.vacancyIds.length < all.total) return walkRings(asked, reach, all.total);
  const found = await recheck(asked, all.vacancyIds);
  return { ...found, exact: found.vacancyIds.length === found.total, source: "meilisearch" };
}

/**
 * Too many to fetch at once: the nearest first, ring by ring. Whatever lies within the edge of the last ring has
 * been seen, so the nearest are the right ones. The total is then the index's own count.
 */
async function walkRings(
  asked: Asked,
  furthest: number | null,
  counted: number,
): Promise<CandidateIds> {
  const enough: Enough = ({ seen }) => seen >= asked.budget;
  const ids: VacancyId[] = [];
  let found: Found = { vacancyIds: [], total: 0 };
  await walkOutwards(
    ringsTo(furthest),
    async ({ inner, outer }) => {
      const ring = await fetchIds(asked, { reach: outer, inner, limit: mostFetched });
      if (ring.vacancyIds.length < ring.total) throw new IndexUnusable();
      ids.push(...ring.vacancyIds);
      found = await recheck(asked, ids, outer);
      return found.total;
    },
    enough,
  );
  const total = Math.max(counted, found.total);
  return {
    vacancyIds: found.vacancyIds,
    total,
    exact: found.vacancyIds.length === total,
    source: "meilisearch",
  };
}

type Fetching = { readonly reach: number | null; readonly inner: number; readonly limit: number };

async function fetchIds(asked: Asked, { reach, inner, limit }: Fetching) {
  const filter = candidateFilter(asked.query, reach);
  const { anchor } = asked.query;
  const outside = inner === 0 ? filter : withoutInner(filter, anchor, inner);
  const answer = await asked.index.fetch(asked.active, outside, limit);
  if (!answer.ok) throw new IndexUnusable();
  return answer.value;
}

async function recheck(
  asked: Asked,
  ids: readonly VacancyId[],
  edge: number | null = null,
): Promise<Found> {
  return recheckVacancies(asked.transaction, asked.query, {
    ids: [...new Set([...ids, ...asked.dirty])],
    limit: asked.budget,
    ...(edge === null ? {} : { withinMetres: edge }),
  });
}
