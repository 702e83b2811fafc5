import type { CandidateRetriever } from "#app/use-cases/matching/candidate-retriever.ts";
import type { Transaction } from "#db/transaction.ts";
import { meilisearchRetriever } from "./meilisearch-retriever.ts";
import { postgresRetriever } from "./postgres-retriever.ts";
import type { VacancyIndex } from "./vacancy-index.ts";

/**
 * Stage 1 for one transaction. `index` is one for the whole process (its circuit breaker remembers failures), and
 * undefined where there is no Meilisearch.
 */
export function candidateRetriever(
  transaction: Transaction,
  index: VacancyIndex | undefined,
): CandidateRetriever {
  return index === undefined
    ? postgresRetriever(transaction)
    : meilisearchRetriever(transaction, index);
}
