import { expect, test } from "vitest";
import { nameTokens } from "#app/domain/anonymity/name-tokens.ts";

test("words keep their accents, hyphens and apostrophes, and lose a final 's", () => {
  expect(nameTokens("Zoë O'Brien-Hill's dog").map(({ word }) => word)).toEqual([
    "Zoë",
    "O'Brien-Hill",
    "dog",
  ]);
  expect(nameTokens("Mia's").map(({ possessive }) => possessive)).toEqual([true]);
});

test("a word knows the few characters after it and its 's, though they are no words", () => {
  expect(nameTokens("Mia's 14").map(({ after }) => after)).toEqual([" 14"]);
});

test("a sentence begins after its end, a line, a colon or a quotation mark, and not after a title", () => {
  const starts = (text: string) =>
    nameTokens(text)
      .filter(({ startsSentence }) => startsSentence)
      .map(({ word }) => word);
  expect(starts("One two. Three\nFour: Five")).toEqual(["One", "Three", "Four", "Five"]);
  expect(starts("He saw Dr. Patel (Sara).")).toEqual(["He"]);
});
