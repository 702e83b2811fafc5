import { expect, test } from "vitest";
import { isDescribed } from "#app/domain/anonymity/described-person.ts";
import { nameTokens } from "#app/domain/anonymity/name-tokens.ts";

const describesFirst = (text: string) => isDescribed(nameTokens(text), 0);

test.each([
  "Ruby is ten.",
  "Ruby is 10.",
  "Ruby is 10 and shy.",
  "Ruby (10) came.",
  "Ruby, 10, came.",
  "Ruby - nine years old.",
  "Ruby was placed here.",
])("an age or a state says that somebody is meant: %s", (text) => {
  expect(describesFirst(text)).toBe(true);
});

test.each([
  "Summer is 6 weeks long.",
  "Ruby is 10% of it.",
  "Hope is one of them.",
  "May is ten days away.",
  "Ruby's is ten.",
])("a length, a share or a count does not: %s", (text) => {
  expect(describesFirst(text)).toBe(false);
});
