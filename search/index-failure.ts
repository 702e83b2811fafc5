import {
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
} from "meilisearch";

/** Why the index could not answer. */
export const failures = [
  "timeout",
  "unreachable",
  "busy",
  "key-refused",
  "no-index",
  "not-understood",
  "broken",
] as const;
export type IndexFailure = (typeof failures)[number];

/**
 * What an error of the client means. Anything that is not a well-formed answer of Meilisearch itself is an index
 * that is not there: a proxy's page of HTML, for one, surfaces as a bare SyntaxError.
 */
export function failureOf(error: unknown): IndexFailure {
  if (error instanceof MeilisearchApiError) return failureOfStatus(error);
  if (error instanceof MeilisearchRequestError) return isTimeout(error) ? "timeout" : "unreachable";
  return isNamedTimeout(error) ? "timeout" : "broken";
}

/** Whether another try may help: never after a timeout, when the first is perhaps still being worked on. */
export function isWorthOneRetry(failure: IndexFailure): boolean {
  return failure === "unreachable" || failure === "busy";
}

function failureOfStatus(error: MeilisearchApiError): IndexFailure {
  const { status } = error.response;
  if (status === 401 || status === 403) return "key-refused";
  if (status === 404) return error.cause?.code === "index_not_found" ? "no-index" : "broken";
  if (status === 429 || status === 503) return "busy";
  return status >= 500 || error.cause === undefined ? "broken" : "not-understood";
}

function isTimeout(error: MeilisearchRequestError): boolean {
  return error.cause instanceof MeilisearchRequestTimeOutError || isNamedTimeout(error.cause);
}

function isNamedTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === "TimeoutError";
}

/** What is wrong with the index where no request failed, or a task of it did: a code, which may be logged. */
export class IndexTrouble extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = "IndexTrouble";
    this.code = code;
  }
}

export type Trouble = {
  readonly failure: IndexFailure;
  readonly error: string;
  readonly code?: string;
};

const deepest = 4;

/** What failed, for the log: kinds and codes. Never the words of an error, which may quote a document. */
export function troubleOf(error: unknown): Trouble {
  const failure = failureOf(error);
  const name = error instanceof Error ? error.name : typeof error;
  const code = codeOf(error, deepest);
  return { failure, error: name, ...(code !== undefined && { code }) };
}

function codeOf(error: unknown, depth: number): string | undefined {
  if (typeof error !== "object" || error === null || depth === 0) return undefined;
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return typeof code === "string" && /^[\w-]{1,60}$/.test(code) ? code : codeOf(cause, depth - 1);
}
