import { expect, test } from "vitest";
import { queryValues } from "#app/web/query.ts";

const valuesOf = (search: string) => queryValues(new URLSearchParams(search));

test("an empty value counts as not given, and one that is given twice is a list", () => {
  expect(valuesOf("words=&kinds=a&kinds=b&page=2")).toEqual({ kinds: ["a", "b"], page: "2" });
});

test("what Postgres cannot take or a reader cannot see is left out of a value", () => {
  expect(valuesOf("words=a%00b&regions=%00&called=%E2%80%AEred")).toEqual({
    words: "ab",
    called: "red",
  });
});
