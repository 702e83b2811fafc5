import { expect, test } from "vitest";
import { daysLate, latenessWords } from "#app/domain/offer/lateness.ts";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";

const answerBy = calendarDate("2026-11-26");

test.each([
  ["on an earlier day is in time", "2026-11-20", 0, ""],
  ["on the answer date itself is in time", "2026-11-26", 0, ""],
  ["on the next day is late", "2026-11-27", 1, "Came 1 day after the answer date"],
  ["two days later says so", "2026-11-28", 2, "Came 2 days after the answer date"],
])("an offer that comes %s", (_, day, late, words) => {
  expect(daysLate(answerBy, calendarDate(day))).toBe(late);
  expect(latenessWords(late)).toBe(words);
});
