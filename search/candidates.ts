import type { CandidateRetriever } from "#app/use-cases/matching/candidate-retriever.ts";
import type { Transaction } from "#db/transaction.ts";
import { meilisearchRetriever } from "./meilisearch-retriever.ts";
import { postgresRetriever } from "./postgres-retriever.ts";
import { type KeptRoll, rollRetriever } from "./roll-retriever.ts";
import type { VacancyIndex } from "./vacancy-index.ts";

/**
 * Stage 1 for one transaction. `index` is one for the whole process (its circuit breaker remembers failures), and
 * undefined where there is no Meilisearch; then the roll of the process, when it keeps one, says which homes to read.
 */
export function candidateRetriever(
  transaction: Transaction,
  index: VacancyIndex | undefined,
  roll?: KeptRoll,
): CandidateRetriever {
  if (index !== undefined) return meilisearchRetriever(transaction, index);
  return roll === undefined ? postgresRetriever(transaction) : rollRetriever(transaction, roll);
}
