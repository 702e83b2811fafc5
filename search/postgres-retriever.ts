import type { CandidateRetriever } from "#app/use-cases/matching/candidate-retriever.ts";
import { findVacancies } from "#db/repositories/vacancy-search.ts";
import type { Transaction } from "#db/transaction.ts";

/** Stage 1 over Postgres: the default, and what answers whenever the index does not. */
export function postgresRetriever(transaction: Transaction): CandidateRetriever {
  return {
    find: async (filters, reach) => ({
      ...(await findVacancies(transaction, filters, reach)),
      source: "postgres",
    }),
  };
}
