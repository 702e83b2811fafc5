import { Meilisearch } from "meilisearch";
import type { VacancyId } from "#app/domain/shared/ids.ts";
import { type CircuitBreaker, circuitBreaker } from "./circuit-breaker.ts";
import type { Filter } from "./filter.ts";
import { inTime } from "./in-time.ts";
import { failureOf, type IndexFailure, isWorthOneRetry } from "./index-failure.ts";
import type { Log } from "./log.ts";

export type IndexAddress = { readonly url: string; readonly key: string | undefined };

export type VacancyIndexOptions = IndexAddress & {
  readonly log: Log;
  /** Milliseconds, for the breaker. */
  readonly now?: () => number;
  readonly timeoutMs?: number;
};

/** An answer of the index, or why there is none. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: IndexFailure | "left-alone" };

export type TextSearch = {
  readonly words: string;
  readonly filter: Filter;
  /** No more than the cap of the index. */
  readonly most: number;
};

/** Reading the index: every answer is ids, and no failure is thrown. */
export type VacancyIndex = {
  /** All that pass a filter, up to a limit, and exactly how many there are. */
  fetch(
    index: string,
    filter: Filter,
    limit: number,
  ): Promise<Answer<{ readonly vacancyIds: readonly VacancyId[]; readonly total: number }>>;
  /** Those that have all the words, or words like them, most lately confirmed first. */
  search(index: string, search: TextSearch): Promise<Answer<readonly VacancyId[]>>;
};

/** How long a refused key keeps the index shut: nobody changes a key within seconds. */
const keyRefusedMs = 60_000;

/** The index of vacancies at an address. */
export function vacancyIndex(options: VacancyIndexOptions): VacancyIndex {
  const timeout = options.timeoutMs ?? 600;
  const client = clientFor(options, timeout);
  const breaker = circuitBreaker({
    now: options.now ?? Date.now,
    failures: 10,
    windowMs: 30_000,
    openMs: 10_000,
  });
  const ask = <Value>(question: () => Promise<Value>) =>
    guarded(breaker, options.log, () =>
      inTime(3 * timeout, withOneRetry(question)).catch((error: unknown) => ({
        ok: false as const,
        failure: failureOf(error),
      })),
    );

  return {
    fetch: (index, filter, limit) =>
      ask(async () => {
        const found = await client
          .index<{ id: VacancyId }>(index)
          .getDocuments({ filter: asGiven(filter), fields: ["id"], limit });
        return { vacancyIds: found.results.map((result) => result.id), total: found.total };
      }),
    search: (index, { words, filter, most }) =>
      ask(async () => {
        const found = await client.index<{ id: VacancyId }>(index).search(words, {
          filter: asGiven(filter),
          limit: most,
          attributesToRetrieve: ["id"],
          sort: ["confirmed_at:desc"],
          matchingStrategy: "all",
        });
        return found.hits.map((hit) => hit.id);
      }),
  };
}

/** A client of Meilisearch that gives up after a time. It has no retries of its own. */
export function clientFor({ url, key }: IndexAddress, timeoutMs: number): Meilisearch {
  return new Meilisearch({
    host: url,
    timeout: timeoutMs,
    ...(key === undefined ? {} : { apiKey: key }),
  });
}

async function guarded<Value>(
  breaker: CircuitBreaker,
  log: Log,
  question: () => Promise<Asked<Value>>,
): Promise<Answer<Value>> {
  if (!breaker.allows()) return { ok: false, failure: "left-alone" };
  const answer = await question();
  if (answer.ok) breaker.succeeded();
  else note(breaker, log, answer.failure);
  return answer;
}

type Asked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: IndexFailure };

async function withOneRetry<Value>(question: () => Promise<Value>): Promise<Asked<Value>> {
  try {
    return { ok: true, value: await question() };
  } catch (error) {
    const failure = failureOf(error);
    if (!isWorthOneRetry(failure)) return { ok: false, failure };
  }
  try {
    return { ok: true, value: await question() };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

function note(breaker: CircuitBreaker, log: Log, failure: IndexFailure): void {
  // The words of the error stay out of the log: they may quote the question.
  log.warn(
    { event: "search index failed", failure },
    "Postgres answers instead of the search index.",
  );
  if (failure === "key-refused") {
    log.error({ event: "search key refused" }, "The search index refuses MEILI_KEY.");
    breaker.open(keyRefusedMs);
  } else breaker.failed();
}

function asGiven(filter: Filter): (string | string[])[] {
  return filter.map((term) => (typeof term === "string" ? term : [...term]));
}
