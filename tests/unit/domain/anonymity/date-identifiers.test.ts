import { expect, test } from "vitest";
import { findDates } from "#app/domain/anonymity/date-identifiers.ts";

const found = (text: string) =>
  findDates(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

test.each([
  "03/05/14",
  "3-5-2014",
  "2014-05-03",
  "3rd of May 2014",
  "3 May",
  "May 3rd, 2014",
  "third of May",
])("%s is an exact date, and a date of birth after a word for one", (date) => {
  expect(found(`He left on ${date}`)).toContain(`exact-date: ${date}`);
  expect(found(`DOB ${date}`)).toContain(`date-of-birth: ${date}`);
});

test("a birthday in numbers is found without its year", () => {
  expect(found("Birthday: 4/7")).toEqual(["date-of-birth: 4/7"]);
  expect(found("a share of 4/7")).toEqual([]);
});

test("a year or a month of birth is found, a month alone is not", () => {
  expect(found("born in May 2014")).toEqual(["date-of-birth: May 2014"]);
  expect(found("She moved in May 2024 and again in June.")).toEqual([]);
});

test("open 24/7, a share of 50/50 and a verb are no dates", () => {
  expect(found("open 24/7, shared 50/50, a child of 3 may need help")).toEqual([]);
});
