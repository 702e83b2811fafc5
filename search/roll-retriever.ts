import type { CandidateRetriever } from "#app/use-cases/matching/candidate-retriever.ts";
import { beginning, readAll, readChanges, readJudged } from "#db/repositories/judged-changes.ts";
import type { Transaction } from "#db/transaction.ts";
import { postgresRetriever } from "./postgres-retriever.ts";
import { emptyRoll, type VacancyRoll } from "./vacancy-roll.ts";

/** The roll of this process, with how far it has been brought up to date. One for the whole process. */
export type KeptRoll = {
  /**
   * Asks the roll as it is for the transaction; `null` while another request is still loading it, or for somebody who
   * may not see the market.
   */
  readonly ask: <Answer>(
    transaction: Transaction,
    question: (roll: VacancyRoll) => Answer,
  ) => Promise<Answer | null>;
};

/** A roll that is loaded when it is first asked for. */
export function keptRoll(): KeptRoll {
  let roll: VacancyRoll | undefined;
  let mark = beginning;
  let isLoading = false;

  const load = async (transaction: Transaction): Promise<VacancyRoll | null> => {
    isLoading = true;
    try {
      const loading = emptyRoll();
      const loadedTo = await readAll(transaction, (changed) =>
        loading.apply({ changed, gone: [] }),
      );
      if (loadedTo === null) return null;
      mark = loadedTo;
      roll = loading;
      return loading;
    } finally {
      isLoading = false;
    }
  };

  return {
    async ask(transaction, question) {
      if (roll === undefined) {
        if (isLoading || (await load(transaction)) === null || roll === undefined) return null;
      }
      const changes = await readChanges(transaction, mark);
      if (changes === null) return null;
      roll.apply(changes);
      // Two requests may come back in another order than they asked; going back only reads something twice.
      mark = changes.mark;
      // At once, before another request can bring in what this transaction does not see, or has seen already.
      return question(roll);
    },
  };
}

/**
 * Stage 1 over the roll: it picks the homes that could score most, and what they are judged by is read afresh. What asks
 * for the nearest goes to Postgres, and so does everything while the roll is being loaded.
 */
export function rollRetriever(transaction: Transaction, kept: KeptRoll): CandidateRetriever {
  return {
    ...postgresRetriever(transaction),
    mostPromising: async (filters, { ceiling, count, furthest }) => {
      const promising = await kept.ask(transaction, (roll) =>
        roll.mostPromising(filters, ceiling, count, furthest),
      );
      if (promising === null) return null;
      const { ids, total, atMost } = promising;
      return { candidates: await readJudged(transaction, ids), total, atMost, source: "postgres" };
    },
  };
}
