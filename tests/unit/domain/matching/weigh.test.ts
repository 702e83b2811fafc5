import { expect, test } from "vitest";
import { see, weigh } from "#app/domain/matching/weigh.ts";
import { candidateFor, searchFor, town } from "#tests/support/matching/ordinary.ts";

test("a home that fails a requirement is not scored at all", () => {
  const { failed, score } = weigh(searchFor(), candidateFor({ vacancy: { status: "filled" } }));
  expect(failed.map(({ code }) => code)).toEqual(["vacancy"]);
  expect(score).toBeNull();
});

test("a home that fails nothing is scored", () => {
  const { failed, score } = weigh(searchFor(), candidateFor());
  expect(failed).toEqual([]);
  expect(score?.middle).toBeGreaterThan(50);
});

test("miles are counted to each place in turn, and to none that is not on the map", () => {
  const search = searchFor({ places: { homeArea: "ZZ9", schoolArea: "AA2" } }, town);
  expect(see(search, candidateFor({ miles: 3 })).miles).toEqual([null, 1]);
});
