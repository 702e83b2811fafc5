import { expect, test } from "vitest";
import { queryValues } from "#app/web/query.ts";

const valuesOf = (search: string) => queryValues(new URLSearchParams(search));

test("an empty value counts as not given, and one that is given twice is a list", () => {
  expect(valuesOf("words=&kinds=a&kinds=b&page=2")).toEqual({ kinds: ["a", "b"], page: "2" });
});

test("what Postgres cannot take is left out of a value", () => {
  expect(valuesOf("words=a%00b&regions=%00&called=red%09brick")).toEqual({
    words: "ab",
    called: "red\tbrick",
  });
});
