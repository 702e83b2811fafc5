import { expect, test } from "vitest";
import { whyNot, whyNotHome } from "#app/domain/matching/why-not.ts";
import { candidateFor, searchFor } from "#tests/support/matching/ordinary.ts";

test("a home that is not listed says exactly which requirements it fails, what the law asks first", () => {
  const search = searchFor({ places: { furthestMiles: 10 } });
  const far = candidateFor({ miles: 14, home: { ageTo: 11 } });
  expect(whyNot(search, far).fails.map(({ sentence }) => sentence)).toEqual([
    "Takes children aged 5 to 11; needed for age 12.",
    "14 miles from the home area; the furthest wanted is 10 miles.",
  ]);
});

test("a home that is listed fails nothing", () => {
  expect(whyNot(searchFor(), candidateFor())).toMatchObject({ fails: [], match: { listed: true } });
});

test("of several vacancies the answer is about the one that comes closest", () => {
  const filled = candidateFor({ vacancy: { status: "filled" } });
  const late = {
    ...filled,
    vacancy: { ...candidateFor({ number: 2 }).vacancy, homeId: filled.home.id },
  };
  expect(whyNotHome(searchFor(), [filled, late])?.match.listed).toBe(true);
  expect(whyNotHome(searchFor(), [])).toBeNull();
});
