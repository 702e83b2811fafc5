import type { Candidate, JudgedCandidate } from "#app/domain/matching/candidate.ts";
import type { CandidateRetriever } from "#app/use-cases/matching/candidate-retriever.ts";
import { candidateReader } from "#db/repositories/candidates.ts";
import {
  beginning,
  type JudgedChanges,
  readAll,
  readChanges,
  readJudged,
} from "#db/repositories/judged-changes.ts";
import type { Transaction } from "#db/transaction.ts";
import { type KeptLately, keptLately } from "./kept-lately.ts";
import { postgresRetriever } from "./postgres-retriever.ts";
import { emptyRoll, type Promising, type VacancyRoll } from "./vacancy-roll.ts";

/** The roll of this process, with how far it has been brought up to date. One for the whole process. */
export type KeptRoll = {
  /**
   * Asks the roll as it is for the transaction which homes could score most, and reads what they are judged by; `null`
   * while another request is still loading it, or for somebody who may not see the market. Questions that a transaction
   * asks at once share what is read for them.
   */
  readonly ask: (transaction: Transaction, question: Question) => Promise<Judged | null>;
  /** Homes that were shown lately, as they were when the roll was last asked: only for whom it has answered. */
  readonly whole: KeptLately<Candidate>;
};

type Question = (roll: VacancyRoll) => Promising;
type Judged = Omit<Promising, "ids"> & { readonly candidates: readonly JudgedCandidate[] };

/** What one transaction has asked while the roll is brought up to date for it. */
type Together = {
  readonly questions: Question[];
  readonly answers: Promise<readonly Judged[] | null>;
};

/** The most promising homes of a hundred referrals or more; each takes about two kilobytes. */
const mostJudged = 10_000;
/** The homes of some hundreds of pages of lists; each takes about ten kilobytes. */
const mostWhole = 4_000;

/** A roll that is loaded when it is first asked for. */
export function keptRoll(): KeptRoll {
  let roll: VacancyRoll | undefined;
  let mark = beginning;
  let isLoading = false;
  const judged = keptLately<JudgedCandidate>(mostJudged);
  const whole = keptLately<Candidate>(mostWhole);
  const asking = new WeakMap<Transaction, Together>();

  const load = async (transaction: Transaction): Promise<VacancyRoll | null> => {
    isLoading = true;
    try {
      const loading = emptyRoll();
      const loadedTo = await readAll(transaction, (changed) =>
        loading.apply({ changed, gone: [] }),
      );
      if (loadedTo === null) return null;
      loading.settle();
      mark = loadedTo;
      roll = loading;
      return loading;
    } finally {
      isLoading = false;
    }
  };

  const changesFor = async (transaction: Transaction): Promise<JudgedChanges | null> => {
    if (roll === undefined && (isLoading || (await load(transaction)) === null)) return null;
    return readChanges(transaction, mark);
  };

  const bringIn = (current: VacancyRoll, { changed, gone, mark: readTo }: JudgedChanges): void => {
    current.apply({ changed, gone });
    const ids = changed.map(({ vacancy }) => vacancy.id);
    whole.forget(ids);
    judged.forget(ids);
    judged.put(changed);
    // Two requests may come back in another order than they asked; going back only reads something twice.
    mark = readTo;
  };

  const withCandidates = async (
    transaction: Transaction,
    promising: readonly Promising[],
  ): Promise<readonly Judged[]> => {
    const found = promising.map(({ ids, ...rest }) => ({ ...rest, ...judged.find(ids) }));
    const missing = [...new Set(found.flatMap((one) => one.missing))];
    const read =
      missing.length === 0 ? [] : await judged.reading(() => readJudged(transaction, missing));
    const byId = new Map(read.map((one) => [one.vacancy.id, one]));
    return found.map(({ known, missing: unknown, ...rest }) => ({
      ...rest,
      candidates: [...known, ...unknown.flatMap((id) => byId.get(id) ?? [])],
    }));
  };

  const answersTo = async (
    transaction: Transaction,
    changes: JudgedChanges | null,
    questions: readonly Question[],
  ): Promise<readonly Judged[] | null> => {
    const current = roll;
    if (current === undefined || changes === null) return null;
    bringIn(current, changes);
    // At once, before another request can bring in what this transaction does not see, or has seen already.
    return withCandidates(
      transaction,
      questions.map((question) => question(current)),
    );
  };

  const beginAsking = (transaction: Transaction): Together => {
    const questions: Question[] = [];
    // Whoever asks after that may have changed something since.
    const changes = changesFor(transaction).finally(() => asking.delete(transaction));
    const answers = changes.then((read) => answersTo(transaction, read, questions));
    const together = { questions, answers };
    asking.set(transaction, together);
    return together;
  };

  return {
    whole,
    async ask(transaction, question) {
      const { questions, answers } = asking.get(transaction) ?? beginAsking(transaction);
      const place = questions.push(question) - 1;
      return (await answers)?.[place] ?? null;
    },
  };
}

/**
 * Stage 1 over the roll: it picks the homes that could score most. What asks for the nearest goes to Postgres, and so
 * does everything while the roll is being loaded.
 */
export function rollRetriever(transaction: Transaction, kept: KeptRoll): CandidateRetriever {
  const { byVacancy } = candidateReader(transaction);
  let hasAnswered = false;
  return {
    ...postgresRetriever(transaction),
    mostPromising: async (filters, { ceiling, count, furthest }) => {
      const judged = await kept.ask(transaction, (roll) =>
        roll.mostPromising(filters, ceiling, count, furthest),
      );
      hasAnswered = judged !== null;
      return judged && { ...judged, source: "postgres" };
    },
    readWhole: async (ids) => {
      if (!hasAnswered) return byVacancy(ids);
      const { known, missing } = kept.whole.find(ids);
      if (missing.length === 0) return known;
      return [...known, ...(await kept.whole.reading(() => byVacancy(missing)))];
    },
  };
}
