import { expect, test } from "vitest";
import { keepSchool, schoolInReach, schoolReach } from "#app/domain/matching/must/keep-school.ts";
import { briefFor, searchFor, seenBy } from "#tests/support/matching/ordinary.ts";

const sameSchool = { places: { keepSchool: true, schoolArea: "AA1" } };

test("a primary school is in reach at 11 miles, a secondary school at 18", () => {
  expect(schoolReach(10)).toBe(11);
  expect(schoolReach(11)).toBe(18);
});

test("the sort of school counts before the age: a child of 11 in the last year of primary goes 11 miles", () => {
  expect(schoolReach(11, "primary")).toBe(11);
  expect(schoolReach(10, "secondary")).toBe(18);
  expect(schoolReach(9, "special")).toBe(11);
  const primary = { places: { ...sameSchool.places, schoolPhase: "primary" as const } };
  const search = searchFor(primary);
  expect(schoolInReach(search.brief, seenBy(search, { miles: 12 }))).toBe("not-met");
});

test.each([
  [17.9, "met"],
  [18.2, "not-met"],
] as const)("a school %d miles away for a child of 12 is %s", (miles, verdict) => {
  const search = searchFor(sameSchool);
  expect(schoolInReach(search.brief, seenBy(search, { miles }))).toBe(verdict);
});

test("a school whose area is not on the map is a question, not a failure", () => {
  const search = searchFor({ places: { keepSchool: true, schoolArea: "ZZ9" } });
  expect(keepSchool(search.brief)?.verdict(seenBy(search))).toBe("not-known");
});

test("keeping the school is asked only when the referral says so", () => {
  expect(keepSchool(briefFor({ places: { schoolArea: "AA1" } }))).toBeNull();
});
