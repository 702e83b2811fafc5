import { expect, test } from "vitest";
import {
  counted,
  dayInWords,
  inSentence,
  listInWords,
  milesInWords,
  weekdayInWords,
} from "#app/domain/matching/wording.ts";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";

test("days are said as people say them", () => {
  expect(dayInWords(calendarDate("2026-11-05"))).toBe("5 November 2026");
  expect(weekdayInWords(calendarDate("2026-11-26"))).toBe("Thursday 26 November");
});

test("lists end with their joint", () => {
  expect(listInWords([])).toBe("");
  expect(listInWords(["boys"])).toBe("boys");
  expect(listInWords(["a", "b", "c"], "or")).toBe("a, b or c");
});

test("one is one and not ones", () => {
  expect(counted(1, "home")).toBe("1 home");
  expect(counted(2, "brother or sister", "brothers and sisters")).toBe("2 brothers and sisters");
  expect(milesInWords(1)).toBe("1 mile");
  expect(milesInWords(4.2)).toBe("4.2 miles");
});

test.each([
  ["Autism", "autism"],
  ["ADHD", "ADHD"],
  ["British Sign Language", "British Sign Language"],
  ["Children's home", "children's home"],
])("%s is %s in the middle of a sentence", (label, words) => {
  expect(inSentence(label)).toBe(words);
});
