import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Candidate } from "#app/domain/matching/candidate.ts";
import { compileSearch } from "#app/domain/matching/compile-search.ts";
import { answered, fieldsAsked, openQuestions } from "#app/domain/matching/open-questions.ts";
import { rank } from "#app/domain/matching/rank.ts";
import type { Search } from "#app/domain/matching/search.ts";
import { worthAsking } from "#app/domain/matching/worth-asking.ts";
import { answers, candidates } from "#tests/support/matching/arbitraries.ts";
import {
  candidateFor,
  capability,
  now,
  searchFor,
  today,
  town,
} from "#tests/support/matching/ordinary.ts";

// Properties try a hundred markets each; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const asks = (search: Search, homes: readonly Candidate[]) =>
  worthAsking(search, rank(search, homes).listed);

const autism = { needs: { needs: [{ code: "autism", importance: "matters" }] } } as const;
const can = { capabilities: [capability("autism", "trained")] };

test("the home that a yes would bring to the first place is asked", () => {
  const homes = [
    candidateFor({ number: 1, miles: 3, home: can }),
    candidateFor({ number: 2, miles: 4 }),
  ];
  expect(asks(searchFor(autism), homes)).toMatchObject({
    homeId: homes[1]?.home.id,
    field: "need:autism",
    place: 2,
    bestPlace: 1,
    worstPlace: 2,
    isMust: false,
    moved: 2,
  });
});

test("what a must rests on is asked before what moves the order more", () => {
  const search = searchFor({
    ...autism,
    home: { companionship: "solo" },
  });
  const homes = [
    candidateFor({ number: 1, miles: 1, home: can }),
    candidateFor({ number: 2, miles: 2 }),
    candidateFor({ number: 3, miles: 9, home: { ...can, soloPossible: null } }),
  ];
  expect(asks(search, homes)).toMatchObject({ field: "solo", isMust: true, worstPlace: null });
});

test("nothing is asked when no answer could change the order", () => {
  const near = candidateFor({ number: 1, miles: 1, home: can });
  const far = candidateFor({ number: 2, miles: 300 });
  expect(asks(searchFor(autism), [near])).toBeNull();
  expect(asks(searchFor(), [near, far])).toBeNull();
});

test("what has been asked is not asked again: the next question takes its place", () => {
  const search = searchFor(autism);
  const homes = [1, 2, 3].map((number) => candidateFor({ number, miles: number }));
  const { listed } = rank(search, homes);
  const first = worthAsking(search, listed);
  if (first === null) throw new Error("nothing to ask");
  const next = worthAsking(search, listed, [first]);
  expect(next?.homeId).not.toBe(first.homeId);
});

test("a home below the top is asked only when its best case reaches the top", () => {
  const search = searchFor(autism);
  const first = Array.from({ length: 10 }, (_, index) =>
    candidateFor({ number: index + 1, miles: 2, home: can }),
  );
  const reaches = candidateFor({ number: 20, miles: 3 });
  const never = candidateFor({ number: 21, miles: 400, home: { stays: [] } });
  expect(asks(search, [...first, never, reaches])?.homeId).toBe(reaches.home.id);
  expect(asks(search, [...first, never])).toBeNull();
});

test("what is not known is not asked when no answer to it could change the order", () => {
  const search = searchFor(autism);
  expect(asks(search, [candidateFor({ number: 1 })])).toBeNull();
  const far = candidateFor({ number: 2, miles: 300, home: { ...can, stays: ["short-breaks"] } });
  expect(asks(search, [candidateFor({ number: 1, miles: 1 }), far])).toBeNull();
});

test("the last of the top is asked when a no would bring the next home in", () => {
  const search = searchFor(autism);
  const first = Array.from({ length: 9 }, (_, index) =>
    candidateFor({
      number: index + 1,
      miles: 1,
      home: { capabilities: [capability("autism", "experienced")] },
    }),
  );
  const tenth = candidateFor({ number: 10, miles: 2 });
  const next = candidateFor({ number: 11, miles: 60, home: can });
  expect(asks(search, [...first, tenth, next])).toMatchObject({
    homeId: tenth.home.id,
    place: 10,
    worstPlace: 11,
    moved: 1,
  });
});

test("of two answers that move as many homes, the one is asked for that could move the score more", () => {
  const search = searchFor(autism);
  const stays = candidateFor({ number: 1, miles: 2, home: { ...can, stays: [] } });
  const needs = candidateFor({ number: 2, miles: 2 });
  const homes = [stays, needs];
  const [before, after] = rank(search, homes).listed.map(({ seen }) => seen.candidate.home.id);
  expect([before, after]).toEqual([stays.home.id, needs.home.id]);
  expect(asks(search, homes)).toMatchObject({ homeId: needs.home.id, place: 2, moved: 2 });
  const { listed } = rank(search, homes);
  const asked = [{ homeId: needs.home.id, field: "need:autism" as const }];
  expect(worthAsking(search, listed, asked)).toMatchObject({ homeId: stays.home.id, moved: 2 });
});

test("no other answer moves more of the top than the one that is chosen, tried out one by one", () => {
  fc.assert(
    fc.property(answers, candidates, (referral, homes) => {
      const search = compileSearch(referral, town, today, now);
      const { listed } = rank(search, homes);
      const orderOf = (all: readonly Candidate[]) =>
        rank(search, all)
          .listed.slice(0, 10)
          .map(({ seen }) => seen.candidate.home.id);
      const before = orderOf(homes);
      const movedBy = (changed: Candidate) => {
        const after = orderOf(
          homes.map((one) => (one.home.id === changed.home.id ? changed : one)),
        );
        return before.filter((id, index) => after[index] !== id).length;
      };
      const chosen = worthAsking(search, listed);
      for (const { seen } of listed) {
        for (const field of openQuestions(fieldsAsked(search), seen.candidate)) {
          const moved = Math.max(
            ...answered(search, seen.candidate as Candidate, field).map(movedBy),
          );
          if (seen.candidate.home.id === chosen?.homeId && field === chosen.field)
            expect(chosen.moved).toBe(moved);
          else if (!chosen?.isMust) expect(chosen?.moved ?? 0).toBeGreaterThanOrEqual(moved);
        }
      }
    }),
  );
});
