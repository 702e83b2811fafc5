import { expect, test } from "vitest";
import { compileSearch } from "#app/domain/matching/compile-search.ts";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import { now, referralFor, searchFor, today, town } from "#tests/support/matching/ordinary.ts";

test("a day that has passed counts as today", () => {
  const search = searchFor({ request: { neededBy: calendarDate("2026-11-20") } });
  expect(search.brief.neededBy).toBe(today);
});

test("another profile orders by its own weights, and is named on the search", () => {
  const onlyNear = {
    owner: null,
    name: "Nearness alone",
    version: 3,
    weights: { "distance:home": 5 },
  };
  const search = compileSearch(referralFor(), town, today, now, onlyNear);
  expect(search.wishes.map(({ code, weight }) => [code, weight])).toEqual([["distance:home", 1]]);
  expect(search.profile).toBe(onlyNear);
});

test("the ordinary search says which requirements it holds", () => {
  expect(searchFor().requirements.map(({ code }) => code)).toEqual([
    "registration",
    "short-breaks-only",
    "vacancy",
    "ready",
    "confirmed",
    "age",
    "sex",
    "supported-accommodation",
    "family-centre",
    "kind",
    "ofsted",
  ]);
});
