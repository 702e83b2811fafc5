import { expect, test } from "vitest";
import { holdIsOver } from "#app/domain/offer/hold.ts";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";

const today = calendarDate("2026-11-23");

test("a place is held to the end of the day that the home named", () => {
  expect(holdIsOver(calendarDate("2026-11-22"), today)).toBe(true);
  expect(holdIsOver(today, today)).toBe(false);
});

test("a home that named no day holds nothing that could end", () => {
  expect(holdIsOver(null, today)).toBe(false);
});
