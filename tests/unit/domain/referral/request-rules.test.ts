import { expect, test } from "vitest";
import { requestProblems, urgencyFor } from "#app/domain/referral/request-rules.ts";
import { addDays, calendarDate } from "#app/domain/shared/calendar-date.ts";
import { writtenOn as today } from "#tests/support/referral-answers.ts";

const problems = (neededIn: number, answerIn: number) =>
  requestProblems(
    { neededBy: addDays(today, neededIn), answerBy: addDays(today, answerIn) },
    today,
  );

test("a home needed tonight may be answered tonight", () => {
  expect(problems(0, 0)).toEqual([]);
});

test("no date has passed", () => {
  expect(problems(-1, -2)).toEqual(["needed-by-past", "answer-by-past"]);
  expect(problems(5, -1)).toEqual(["answer-by-past"]);
});

test("a year that was mistyped is noticed: a home is needed within two years", () => {
  expect(problems(730, 5)).toEqual([]);
  expect(problems(731, 5)).toEqual(["needed-by-too-far"]);
  const neededBy = calendarDate("2062-11-24");
  expect(requestProblems({ neededBy, answerBy: addDays(today, 1) }, today)).toEqual([
    "needed-by-too-far",
  ]);
});

test("answers are in by the day the home is needed", () => {
  expect(problems(5, 5)).toEqual([]);
  expect(problems(5, 6)).toEqual(["answer-by-after-needed-by"]);
});

test("how soon a home is needed follows from the date: today, in less than five days, later", () => {
  const soon = [-1, 0, 1, 4, 5].map((days) => urgencyFor(addDays(today, days), today));
  expect(soon).toEqual(["today", "today", "within-5-days", "within-5-days", "planned"]);
});
