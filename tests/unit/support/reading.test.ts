import { expect, test } from "vitest";
import { readingGrade, sentencesOf, syllablesOf, wordsForNoChild } from "#tests/support/reading.ts";

test.each([
  ["home", 1],
  ["family", 3],
  ["social", 2],
  ["worker", 2],
  ["placed", 1],
  ["decided", 3],
  ["table", 2],
])("%s has %i syllables", (word, count) => {
  expect(syllablesOf(word)).toBe(count);
});

test("a child's book is easier than a law", () => {
  const book = "The cat sat on the mat. It was a big cat. It had a hat.";
  const law =
    "The authority shall, so far as reasonably practicable, ascertain the wishes and feelings of the child regarding the matter to be decided.";
  expect(readingGrade(book)).toBeLessThan(1);
  expect(readingGrade(law)).toBeGreaterThan(12);
});

test("headings and questions are sentences of their own", () => {
  expect(sentencesOf("Get help\nCall us. Is it free? Yes")).toEqual([
    "Get help",
    "Call us.",
    "Is it free?",
    "Yes",
  ]);
});

test("words of the trade are found as whole words only", () => {
  expect(wordsForNoChild.test("Your placement starts")).toBe(true);
  expect(wordsForNoChild.test("a nice place to live")).toBe(false);
});
