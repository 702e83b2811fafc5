import { expect, test } from "vitest";
import { candidateFilters } from "#app/domain/matching/candidate-filters.ts";
import { couldTake } from "#app/domain/matching/could-take.ts";
import { weigh } from "#app/domain/matching/weigh.ts";
import {
  type CandidateChanges,
  candidateFor,
  searchFor,
} from "#tests/support/matching/ordinary.ts";

const search = searchFor({
  siblings: { siblings: [{ age: 9, sex: "female", together: "must" }] },
  home: { kinds: [{ kind: "fostering-household", suitability: "suitable" }] },
});
const ordinary: CandidateChanges = { vacancy: { places: 2 } };
const takes = (changes: CandidateChanges) =>
  couldTake(candidateFilters(search), candidateFor({ ...ordinary, ...changes }));

test("a home with room for both, of their ages and sexes and a kind wanted, could take them", () => {
  expect(takes({})).toBe(true);
});

test("a home that is left out without judging it would not be listed either", () => {
  const lacking: CandidateChanges[] = [
    { vacancy: { places: 1 } },
    { home: { ageFrom: 10 } },
    { home: { ageTo: 11 } },
    { home: { sexesAccepted: ["male"] } },
    { home: { kind: "childrens-home" } },
  ];
  for (const changes of lacking) {
    expect(takes(changes)).toBe(false);
    expect(weigh(search, candidateFor({ ...ordinary, ...changes })).score).toBeNull();
  }
});
