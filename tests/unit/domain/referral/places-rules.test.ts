import { expect, test } from "vitest";
import { areasToLookUp, placesProblems } from "#app/domain/referral/places-rules.ts";
import type { PlacesSection } from "#app/domain/referral/referral.ts";
import { answersFor } from "#tests/support/referral-answers.ts";

const known = { areas: new Set(["AA1", "AA2", "AA1 4"]), authorities: new Set(["301"]) };
const places = (changes: Partial<PlacesSection>) => answersFor({ places: changes }).places;
const problems = (changes: Partial<PlacesSection>) => placesProblems(places(changes), known);

test("every place is on the map", () => {
  expect(problems({ homeArea: "AA1 4", schoolArea: "AA2", stayAwayFrom: ["AA1", "301"] })).toEqual(
    [],
  );
  expect(problems({ homeArea: "ZZ9" })).toEqual(["home-area-unknown"]);
  expect(problems({ schoolArea: "ZZ9" })).toEqual(["school-area-unknown"]);
  const other = { kind: "relative", area: "ZZ9", timesPerMonth: 2 } as const;
  expect(problems({ otherPlaces: [other] })).toEqual(["other-place-unknown"]);
  expect(problems({ stayAwayFrom: ["ZZ9"] })).toEqual(["stay-away-unknown"]);
  expect(problems({ stayAwayFrom: ["999"] })).toEqual(["stay-away-unknown"]);
});

test("a school that must be kept has an area", () => {
  expect(problems({ keepSchool: true })).toEqual(["school-area-missing"]);
  expect(problems({ keepSchool: true, schoolArea: "AA2" })).toEqual([]);
});

test("each area is looked up once, and authorities are not areas", () => {
  const named = places({ schoolArea: "AA1", stayAwayFrom: ["301", "AA2"] });
  expect(areasToLookUp(named)).toEqual(["AA1", "AA2"]);
});
