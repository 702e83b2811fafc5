import { expect, test } from "vitest";
import {
  hasAccent,
  isCalendarOrCountry,
  isOrdinary,
  isTimeOfYear,
  mayBeFamilyName,
  wordSense,
} from "#app/domain/anonymity/word-senses.ts";

test.each([
  ["tyrell", "first"],
  ["mary-kate", "first"],
  ["zoë", "first"],
  ["patel", "family"],
  ["will", "either"],
  ["school", "ordinary"],
  ["schools", "ordinary"],
  ["trauma-informed", "ordinary"],
  ["xhulio", "unknown"],
] as const)("%s reads as %s", (word, sense) => {
  expect(wordSense(word)).toBe(sense);
});

test("months and countries that are names are known as both", () => {
  expect(isCalendarOrCountry("may")).toBe(true);
  expect(isCalendarOrCountry("grace")).toBe(false);
  expect(["may", "jordan", "grace"].filter(isTimeOfYear)).toEqual(["may"]);
});

test("a family name may be an everyday word, an ordinary word names nobody, an accent is seen", () => {
  expect(mayBeFamilyName("wood")).toBe(true);
  expect(mayBeFamilyName("worker")).toBe(false);
  expect(isOrdinary("barnardo's")).toBe(true);
  expect(hasAccent("łukasz")).toBe(true);
  expect(hasAccent("o'brien-hill")).toBe(false);
});
