import { expect, test } from "vitest";
import { daysAgo, longDate } from "#app/components/product/dates.ts";

test("a calendar date is written the way people say it", () => {
  expect(longDate("2026-11-02")).toBe("2 November 2026");
  expect(longDate("2027-01-31")).toBe("31 January 2027");
});

test("what is not a calendar date is left alone", () => {
  expect(longDate("as soon as possible")).toBe("as soon as possible");
  expect(longDate("2026-13-01")).toBe("2026-13-01");
});

test("a confirmation's age is today, yesterday, or a number of days", () => {
  expect([0, 1, 2, 31].map(daysAgo)).toEqual(["today", "yesterday", "2 days ago", "31 days ago"]);
});
