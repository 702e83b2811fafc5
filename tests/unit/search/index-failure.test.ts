import {
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
} from "meilisearch";
import { describe, expect, test } from "vitest";
import { failureOf, IndexTrouble, isWorthOneRetry, troubleOf } from "#search/index-failure.ts";

const answered = (status: number, code?: string) =>
  new MeilisearchApiError(
    new Response(null, { status }),
    code === undefined ? undefined : { message: code, code, type: "invalid_request", link: "" },
  );

describe("What an error of the index means", () => {
  test.each([
    [answered(401, "missing_authorization_header"), "key-refused"],
    [answered(403, "invalid_api_key"), "key-refused"],
    [answered(404, "index_not_found"), "no-index"],
    [answered(404), "broken"],
    [answered(429, "too_many"), "busy"],
    [answered(503, "too_many_search_requests"), "busy"],
    [answered(400, "invalid_document_filter"), "not-understood"],
    [answered(500, "internal"), "broken"],
    [new SyntaxError("Unexpected token <"), "broken"],
    [new MeilisearchRequestError("http://x", new TypeError("fetch failed")), "unreachable"],
    [
      new MeilisearchRequestError("http://x", new MeilisearchRequestTimeOutError(600, {})),
      "timeout",
    ],
  ] as const)("%s", (error, failure) => {
    expect(failureOf(error)).toBe(failure);
  });

  test("only an index that is busy or out of reach is asked once more", () => {
    const failures = [
      "timeout",
      "unreachable",
      "busy",
      "key-refused",
      "no-index",
      "not-understood",
      "broken",
    ] as const;
    expect(failures.filter(isWorthOneRetry)).toEqual(["unreachable", "busy"]);
  });
});

test("the log is told what failed by kinds and codes, and by no word of an error", () => {
  const told = troubleOf(
    new MeilisearchApiError(new Response(null, { status: 400 }), {
      message: 'the document says "private"',
      code: "invalid_document_filter",
      type: "invalid_request",
      link: "",
    }),
  );
  expect(told).toEqual({
    failure: "not-understood",
    error: "MeilisearchApiError",
    code: "invalid_document_filter",
  });
  expect(troubleOf(new IndexTrouble("not-whole", "5 of 6"))).toEqual({
    failure: "broken",
    error: "IndexTrouble",
    code: "not-whole",
  });
  const lost = Object.assign(new Error("private"), { code: "57P01" });
  expect(troubleOf(new Error("private", { cause: lost }))).toMatchObject({ code: "57P01" });
  expect(troubleOf(Object.assign(new Error("x"), { code: "some private words" }))).toEqual({
    failure: "broken",
    error: "Error",
  });
});
