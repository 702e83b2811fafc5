import type { Candidate, JudgedCandidate } from "#app/domain/matching/candidate.ts";
import type { CandidateRetriever } from "#app/use-cases/matching/candidate-retriever.ts";
import { candidateReader } from "#db/repositories/candidates.ts";
import {
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
   * while another request is still loading it or when others overtake this one again and again, and for somebody who may
   * not see the market. Questions that a transaction asks at once share what is read for them.
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

/** The roll with how far it knows the changes of which database. `mark` only ever rises. */
type Loaded = { readonly roll: VacancyRoll; readonly incarnation: string; mark: string };

/** How often a request that was overtaken reads again before Postgres answers it. */
const mostReadings = 5;

/** A roll that is loaded when it is first asked for. */
export function keptRoll(): KeptRoll {
  let loaded: Loaded | undefined;
  let isLoading = false;
  const judged = keptLately<JudgedCandidate>(mostJudged);
  const whole = keptLately<Candidate>(mostWhole);
  const asking = new WeakMap<Transaction, Together>();

  const load = async (transaction: Transaction): Promise<Loaded | undefined> => {
    isLoading = true;
    try {
      const roll = emptyRoll();
      const readTo = await readAll(transaction, (changed) => roll.apply({ changed, gone: [] }));
      if (readTo === null) return undefined;
      roll.settle();
      loaded = { roll, ...readTo };
      return loaded;
    } finally {
      isLoading = false;
    }
  };

  const drop = () => {
    loaded = undefined;
    whole.forgetAll();
    judged.forgetAll();
  };

  /**
   * Brings in what was read from a mark. Not when others have brought in something meanwhile: what they read may be
   * newer, and what this request read older, and which it is nobody can tell. The mark would already be past it.
   */
  const bringIn = (current: Loaded, from: string, changes: JudgedChanges): boolean => {
    const { changed, gone, mark } = changes;
    const isSomething = changed.length + gone.length > 0;
    if (current !== loaded || (isSomething && current.mark !== from)) return false;
    if (isSomething) {
      current.roll.apply({ changed, gone });
      const ids = changed.map(({ vacancy }) => vacancy.id);
      whole.forget(ids);
      judged.forget(ids);
      judged.put(changed);
    }
    if (BigInt(mark) > BigInt(current.mark)) current.mark = mark;
    return true;
  };

  /** What `answer` says of the roll once it is up to date for the transaction. */
  const upToDate = async <Of>(
    transaction: Transaction,
    answer: (roll: VacancyRoll) => Of,
  ): Promise<Of | null> => {
    for (let reading = 0; reading < mostReadings; reading += 1) {
      const current = loaded ?? (isLoading ? undefined : await load(transaction));
      if (current === undefined) return null;
      const from = current.mark;
      const changes = await readChanges(transaction, current);
      if (changes === null) return null;
      if (changes === "put-back") {
        if (current === loaded) drop();
        continue;
      }
      // At once, before another request can bring in what this transaction does not see.
      if (bringIn(current, from, changes)) return answer(current.roll);
    }
    return null;
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
    questions: readonly Question[],
  ): Promise<readonly Judged[] | null> => {
    // From when it is read no question joins the others: whoever asks then may have changed something since.
    const promising = await upToDate(transaction, (roll) => {
      asking.delete(transaction);
      return questions.map((question) => question(roll));
    });
    if (promising !== null) return withCandidates(transaction, promising);
    asking.delete(transaction);
    return null;
  };

  const beginAsking = (transaction: Transaction): Together => {
    const questions: Question[] = [];
    const together = {
      questions,
      answers: Promise.resolve().then(() => answersTo(transaction, questions)),
    };
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
