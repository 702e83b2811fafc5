import { expect, test } from "vitest";
import { findPlaceNames } from "#app/domain/anonymity/place-names.ts";

const excerpts = (text: string) => [
  ...new Set(findPlaceNames(text).map(({ start, end }) => text.slice(start, end))),
];

test("towns and districts are found, and known endings after a word for a place", () => {
  expect(excerpts("from Rochdale to Stoke-on-Trent")).toEqual(["Rochdale", "Stoke-on-Trent"]);
  expect(excerpts("grew up in Oakhampton")).toEqual(["Oakhampton"]);
  expect(excerpts("moved to rochdale")).toEqual(["rochdale"]);
  expect(excerpts("moved from leeds, not to bury it")).toEqual(["leeds"]);
  expect(excerpts("BORN IN LEEDS")).toEqual(["LEEDS"]);
});

test("a place that is also a word counts only as a place", () => {
  expect(excerpts("lives in Reading")).toEqual(["Reading"]);
  expect(excerpts("Reading is a strength. Bath at seven.")).toEqual([]);
});

test("regions and countries are not found", () => {
  expect(excerpts("the North West of England, Sudan and France")).toEqual([]);
});
