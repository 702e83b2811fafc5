import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { HomeKind } from "#app/domain/home/home.ts";
import type { Candidate } from "#app/domain/matching/candidate.ts";
import { type ChangeSet, changeSets, isProtective } from "#app/domain/matching/change-sets.ts";
import { compileSearch } from "#app/domain/matching/compile-search.ts";
import { keptOutBy } from "#app/domain/matching/relaxations.ts";
import type { Search } from "#app/domain/matching/search.ts";
import { weigh } from "#app/domain/matching/weigh.ts";
import { addDays, calendarDate } from "#app/domain/shared/calendar-date.ts";
import { answers, candidates } from "#tests/support/matching/arbitraries.ts";
import {
  bruteForceSets,
  homesAddedBy,
  nameOfSet,
} from "#tests/support/matching/every-change-set.ts";
import { candidateFor, now, searchFor, today, town } from "#tests/support/matching/ordinary.ts";

// Properties try many markets each; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const within20 = { places: { furthestMiles: 20 } };
const all = { changes: 9, steps: 1000, together: 1000 };

const weighedIn = (search: Search, homes: readonly Candidate[]) =>
  homes.map((home) => weigh(search, home));
const setsIn = (search: Search, homes: readonly Candidate[]) =>
  changeSets(weighedIn(search, homes));
const sentences = (sets: readonly ChangeSet[]) => sets.map(({ sentence }) => sentence);

test("homes a little too far are counted by the distance that would bring them in, most homes first", () => {
  const homes = [22, 24, 28].map((miles, index) => candidateFor({ number: index + 1, miles }));
  expect(sentences(setsIn(searchFor(within20), homes))).toEqual([
    "3 more homes if the distance were 30 instead of 20 miles.",
    "2 more homes if the distance were 25 instead of 20 miles.",
  ]);
});

test("a home that is ready too late says on which day it would do", () => {
  const late = candidateFor({ vacancy: { availableFrom: calendarDate("2026-12-03") } });
  expect(sentences(setsIn(searchFor(), [late]))).toEqual([
    "1 more home if the child could move on Thursday 3 December instead of Monday 30 November.",
  ]);
});

test("what the law asks is never offered as a change, alone or with another", () => {
  const girls = { sexesAccepted: ["female"] } as const;
  const homes = [
    candidateFor({ home: girls }),
    candidateFor({ number: 2, home: girls, miles: 22 }),
  ];
  expect(setsIn(searchFor(within20), homes)).toEqual([]);
});

test("a home that needs two changes is counted under both together, with the homes that either brings", () => {
  const late = { availableFrom: calendarDate("2026-12-03") };
  const homes = [
    candidateFor({ number: 1, miles: 22 }),
    candidateFor({ number: 2, miles: 23, vacancy: late }),
  ];
  expect(sentences(setsIn(searchFor(within20), homes))).toEqual([
    "1 more home if the distance were 25 instead of 20 miles.",
    "2 more homes if the distance were 25 instead of 20 miles and the child could move on Thursday 3 December instead of Monday 30 November; 1 of them needs both changes.",
  ]);
});

test("two changes that no home needs together are no set", () => {
  const late = { availableFrom: calendarDate("2026-12-03") };
  const homes = [
    candidateFor({ number: 1, miles: 22 }),
    candidateFor({ number: 2, vacancy: late }),
  ];
  expect(setsIn(searchFor(within20), homes).every(({ changes }) => changes.length === 1)).toBe(
    true,
  );
});

test("an Inadequate home asks for somebody to be named, and brings in the homes that a lower floor would", () => {
  const floor = { home: { ofstedFloor: "good" } } as const;
  const homes = (["requires-improvement", "inadequate"] as const).map((overall, index) =>
    candidateFor({ number: index + 1, inspection: { overall } }),
  );
  expect(sentences(setsIn(searchFor(floor), homes))).toEqual([
    "2 more homes if somebody named allowed a home that is Inadequate.",
    "1 more home if the lowest Ofsted grade were Requires improvement to be good.",
  ]);
});

const away = { places: { stayAwayFrom: ["BB7"], furthestMiles: 20 } };
const inBb7 = (number: number, miles = 3) =>
  candidateFor({ number, miles, home: { outcode: "BB7" } });

test("a place to stay away from comes last, however many homes are there, and never with another change", () => {
  const homes = [inBb7(1), inBb7(2), inBb7(3, 22), candidateFor({ number: 4, miles: 21 })];
  const codes = setsIn(searchFor(away), homes).map(({ changes }) =>
    changes.map(({ code }) => code),
  );
  expect(codes).toEqual([["distance"], ["stay-away"]]);
});

test("a place to stay away from stands beside another change only when there is nothing else at all", () => {
  const [only, ...more] = setsIn(searchFor(away), [inBb7(1, 22)]);
  expect(only?.changes.map(({ code }) => code)).toEqual(["distance", "stay-away"]);
  expect(more).toEqual([]);
});

test("a home in two places to stay away from is never offered for letting one of them in", () => {
  const both = { places: { stayAwayFrom: ["BB7", "301"] } };
  expect(setsIn(searchFor(both), [inBb7(1)])).toEqual([]);
});

test("of a home's vacancies the one that needs least counts", () => {
  const soon = candidateFor({ number: 2, vacancy: { availableFrom: calendarDate("2026-12-02") } });
  const later = {
    ...soon,
    vacancy: {
      ...candidateFor({ number: 1 }).vacancy,
      availableFrom: calendarDate("2026-12-09"),
    },
  };
  const sets = changeSets(weighedIn(searchFor(), [later, soon]), all);
  expect(sets.map(({ homes }) => homes)).toEqual([1]);
  expect(sets[0]?.sentence).toContain("Wednesday 2 December");
});

test("few of many sets are shown: three steps of a kind, and half a dozen of several changes", () => {
  const late = { availableFrom: calendarDate("2026-12-03") };
  const kinds: HomeKind[] = ["fostering-household", "childrens-home", "residential-special-school"];
  const homes = Array.from({ length: 60 }, (_, index) =>
    candidateFor({
      number: index + 1,
      miles: 21 + index,
      home: { kind: kinds[index % 3] ?? "childrens-home" },
      vacancy: index % 2 === 0 ? late : {},
    }),
  );
  const onlyFoster = {
    ...within20,
    home: { kinds: [{ kind: "fostering-household", suitability: "preferred" }] },
  } as const;
  const sets = setsIn(searchFor(onlyFoster), homes);
  expect(sets.filter(({ changes }) => changes.length === 1)).toHaveLength(3);
  expect(sets.filter(({ changes }) => changes.length > 1)).toHaveLength(6);
});

test("the sets are exactly those that trying every combination of changes finds", () => {
  fc.assert(
    fc.property(answers, candidates, (referral, homes) => {
      const weighed = weighedIn(compileSearch(referral, town, today, now), homes.slice(0, 7));
      const free = (sets: readonly ChangeSet[]) =>
        sets.filter(({ changes }) => changes.length === 1 || !changes.some(isProtective));
      expect(free(changeSets(weighed, all)).map(nameOfSet).sort()).toEqual(
        free(bruteForceSets(weighed)).map(nameOfSet).sort(),
      );
    }),
    { numRuns: 300 },
  );
});

/** Homes that each fail several things by different amounts, some with a second vacancy. */
const crowded = fc
  .array(
    fc.record({
      miles: fc.constantFrom(10, 22, 27, 33),
      days: fc.uniqueArray(fc.constantFrom(0, 10, 12, 14), { minLength: 1, maxLength: 2 }),
      overall: fc.constantFrom(
        "good" as const,
        "requires-improvement" as const,
        "inadequate" as const,
      ),
      dog: fc.boolean(),
    }),
    { minLength: 2, maxLength: 7 },
  )
  .map((homes) =>
    homes.flatMap(({ miles, days, overall, dog }, index) => {
      const home = candidateFor({
        number: index + 1,
        miles,
        inspection: { overall },
        home: { pets: dog ? ["dog"] : [] },
      });
      return days.map((later, which) => {
        const { vacancy } = candidateFor({ number: 10 * which + index + 1 });
        return { ...home, vacancy: { ...vacancy, availableFrom: addDays(today, later) } };
      });
    }),
  );

test("where homes fail several things by different amounts, the sets are still exactly those", () => {
  const search = searchFor({
    places: { furthestMiles: 20 },
    home: { ofstedFloor: "good", pets: "no" },
  });
  fc.assert(
    fc.property(crowded, (homes) => {
      const weighed = weighedIn(search, homes);
      expect(changeSets(weighed, all).map(nameOfSet).sort()).toEqual(
        bruteForceSets(weighed).map(nameOfSet).sort(),
      );
    }),
    { numRuns: 60 },
  );
});

test("dropping a change of a set, or going less far with it, loses homes that were counted", () => {
  fc.assert(
    fc.property(answers, candidates, (referral, homes) => {
      const weighed = weighedIn(compileSearch(referral, town, today, now), homes);
      const { ladders } = keptOutBy(weighed, 9);
      for (const { changes, homes: counted } of changeSets(weighed, all)) {
        for (const { key, amount } of changes) {
          const others = changes.filter((one) => one.key !== key);
          const smaller = (ladders.get(key) ?? []).filter((one) => one < amount).at(-1);
          const less = smaller === undefined ? others : [...others, { key, amount: smaller }];
          expect(homesAddedBy(weighed, less).length).toBeLessThan(counted);
        }
      }
    }),
  );
});

test("the sets are in order: fewest changes, then most homes, and the same whatever order homes came in", () => {
  fc.assert(
    fc.property(answers, candidates, (referral, homes) => {
      const search = compileSearch(referral, town, today, now);
      const sets = setsIn(search, homes).filter(({ changes }) => !changes.some(isProtective));
      for (const [index, { changes, homes: counted }] of sets.entries()) {
        const next = sets[index + 1];
        if (next === undefined) continue;
        expect(next.changes.length).toBeGreaterThanOrEqual(changes.length);
        if (next.changes.length === changes.length) expect(next.homes).toBeLessThanOrEqual(counted);
      }
      expect(setsIn(search, [...homes].reverse())).toEqual(setsIn(search, homes));
    }),
  );
});
