import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { compileSearch } from "#app/domain/matching/compile-search.ts";
import { nearMisses } from "#app/domain/matching/near-misses.ts";
import { rank } from "#app/domain/matching/rank.ts";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import { answers, candidates } from "#tests/support/matching/arbitraries.ts";
import { candidateFor, now, searchFor, today, town } from "#tests/support/matching/ordinary.ts";

// Properties try a hundred markets each; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const within20 = { places: { furthestMiles: 20 } };

test("homes a little too far are counted by the distance that would bring them in", () => {
  const homes = [22, 24, 28].map((miles, index) => candidateFor({ number: index + 1, miles }));
  const misses = nearMisses(rank(searchFor(within20), homes).others);
  expect(misses.map(({ sentence }) => sentence)).toEqual([
    "2 more homes if the distance were 25 instead of 20 miles.",
    "3 more homes if the distance were 30 instead of 20 miles.",
  ]);
});

test("a home that fails two requirements is no near miss", () => {
  const far = candidateFor({ miles: 22, home: { sexesAccepted: ["female"] } });
  expect(nearMisses(rank(searchFor(within20), [far]).others)).toEqual([]);
});

test("a home that is ready too late says on which day it would do", () => {
  const late = candidateFor({ vacancy: { availableFrom: calendarDate("2026-12-03") } });
  expect(nearMisses(rank(searchFor(), [late]).others).map(({ sentence }) => sentence)).toEqual([
    "1 more home if the child could move on Thursday 3 December instead of Monday 30 November.",
  ]);
});

test("what the law asks is never offered as a change", () => {
  const girls = candidateFor({ home: { sexesAccepted: ["female"] } });
  expect(nearMisses(rank(searchFor(), [girls]).others)).toEqual([]);
});

test("a place to stay away from comes last, however many homes are there", () => {
  const away = { places: { stayAwayFrom: ["BB7"], furthestMiles: 20 } };
  const homes = [
    candidateFor({ number: 1, home: { outcode: "BB7" } }),
    candidateFor({ number: 2, home: { outcode: "BB7" } }),
    candidateFor({ number: 3, miles: 21 }),
  ];
  const codes = nearMisses(rank(searchFor(away), homes).others).map(({ code }) => code);
  expect(codes).toEqual(["distance", "stay-away"]);
});

test("every near miss by distance is listed when the distance is changed as the sentence says", () => {
  fc.assert(
    fc.property(answers, candidates, (referral, homes) => {
      const search = compileSearch(referral, town, today, now);
      for (const miss of nearMisses(rank(search, homes).others).filter(
        ({ code }) => code === "distance",
      )) {
        const changed = { ...referral, places: { ...referral.places, furthestMiles: miss.amount } };
        const { listed } = rank(compileSearch(changed, town, today, now), homes);
        const ids = new Set(listed.map(({ seen }) => seen.candidate.home.id));
        expect(miss.homeIds.every((id) => ids.has(id))).toBe(true);
      }
    }),
  );
});
