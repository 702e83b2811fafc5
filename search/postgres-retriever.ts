import type { CandidateRetriever } from "#app/use-cases/matching/candidate-retriever.ts";
import { findVacancies } from "#db/repositories/vacancy-search.ts";
import type { Transaction } from "#db/transaction.ts";

/** Stage 1 over Postgres: the default, and what answers whenever the index does not. Complete up to the budget. */
export function postgresRetriever(transaction: Transaction): CandidateRetriever {
  return {
    find: async (query, budget) => {
      const found = await findVacancies(transaction, query, budget);
      return { ...found, exact: found.vacancyIds.length === found.total, source: "postgres" };
    },
  };
}
