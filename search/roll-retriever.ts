import type { JudgedCandidate } from "#app/domain/matching/candidate.ts";
import type { VacancyId } from "#app/domain/shared/ids.ts";
import type { CandidateRetriever } from "#app/use-cases/matching/candidate-retriever.ts";
import { beginning, readAll, readChanges, readJudged } from "#db/repositories/judged-changes.ts";
import type { Transaction } from "#db/transaction.ts";
import { postgresRetriever } from "./postgres-retriever.ts";
import { emptyRoll, type Promising, type VacancyRoll } from "./vacancy-roll.ts";

/** The roll of this process, with how far it has been brought up to date. One for the whole process. */
export type KeptRoll = {
  /**
   * Asks the roll as it is for the transaction which homes could score most, and reads what they are judged by; `null`
   * while another request is still loading it, or for somebody who may not see the market.
   */
  readonly ask: (
    transaction: Transaction,
    question: (roll: VacancyRoll) => Promising,
  ) => Promise<Judged | null>;
};

type Judged = Omit<Promising, "ids"> & { readonly candidates: readonly JudgedCandidate[] };

/** A roll that is loaded when it is first asked for. */
export function keptRoll(): KeptRoll {
  let roll: VacancyRoll | undefined;
  let mark = beginning;
  let isLoading = false;
  let changesSeen = 0;
  const lately = keptLately();

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
      lately.keep(changes.changed);
      changesSeen += changes.changed.length;
      // Two requests may come back in another order than they asked; going back only reads something twice.
      mark = changes.mark;
      // At once, before another request can bring in what this transaction does not see, or has seen already.
      const { ids, ...rest } = question(roll);
      const { known, missing } = lately.find(ids);
      if (missing.length === 0) return { ...rest, candidates: known };

      const before = changesSeen;
      const read = await readJudged(transaction, missing);
      // Another request may have brought in what is newer than what this transaction has read.
      if (before === changesSeen) lately.keep(read);
      return { ...rest, candidates: [...known, ...read] };
    },
  };
}

/** The most promising homes of a hundred referrals or more; each takes about two kilobytes. */
const mostKept = 10_000;

/** What was judged lately, to be judged again without being read again. The longest kept goes first. */
function keptLately() {
  const kept = new Map<VacancyId, JudgedCandidate>();
  return {
    keep(candidates: readonly JudgedCandidate[]) {
      for (const candidate of candidates) {
        kept.delete(candidate.vacancy.id);
        kept.set(candidate.vacancy.id, candidate);
      }
      for (const id of kept.keys()) {
        if (kept.size <= mostKept) break;
        kept.delete(id);
      }
    },
    find(ids: readonly VacancyId[]) {
      const known = ids.flatMap((id) => kept.get(id) ?? []);
      const missing = known.length === ids.length ? [] : ids.filter((id) => !kept.has(id));
      return { known, missing };
    },
  };
}

/**
 * Stage 1 over the roll: it picks the homes that could score most. What asks for the nearest goes to Postgres, and so
 * does everything while the roll is being loaded.
 */
export function rollRetriever(transaction: Transaction, kept: KeptRoll): CandidateRetriever {
  return {
    ...postgresRetriever(transaction),
    mostPromising: async (filters, { ceiling, count, furthest }) => {
      const judged = await kept.ask(transaction, (roll) =>
        roll.mostPromising(filters, ceiling, count, furthest),
      );
      return judged && { ...judged, source: "postgres" };
    },
  };
}
