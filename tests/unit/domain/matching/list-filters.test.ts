import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { homeKinds } from "#app/domain/home/home.ts";
import { compileSearch } from "#app/domain/matching/compile-search.ts";
import {
  countFilters,
  isAllKnown,
  type ListFilters,
  narrowed,
  narrowedBy,
  noFilters,
} from "#app/domain/matching/list-filters.ts";
import { rank } from "#app/domain/matching/rank.ts";
import { see } from "#app/domain/matching/weigh.ts";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import type { HomeId } from "#app/domain/shared/ids.ts";
import { answers, candidates } from "#tests/support/matching/arbitraries.ts";
import { candidateFor, now, searchFor, today, town } from "#tests/support/matching/ordinary.ts";
import { passes } from "#tests/support/passes-query.ts";

// Properties try a hundred markets each; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const filters: fc.Arbitrary<ListFilters> = fc.record({
  kinds: fc.subarray([...homeKinds]),
  withinMiles: fc.option(fc.constantFrom(5, 10, 20, 50), { nil: null }),
  readyInDays: fc.option(fc.constantFrom(0, 1, 3, 7), { nil: null }),
  goodOrBetter: fc.boolean(),
  confirmedLately: fc.boolean(),
  allKnown: fc.boolean(),
  notAsked: fc.boolean(),
});

const nobody: ReadonlySet<HomeId> = new Set();
const wantedOf = (changes: Partial<ListFilters>, asked = nobody) => {
  const chosen = { ...noFilters, ...changes };
  const search = narrowed(searchFor(), chosen, asked);
  return (...homes: Parameters<typeof candidateFor>[0][]) =>
    rank(
      search,
      homes
        .map((home, index) => candidateFor({ number: index + 1, ...home }))
        .filter((home) => passes(narrowedBy(searchFor(), chosen), home)),
    ).listed.map(({ seen }) => Number(seen.candidate.vacancy.id.slice(-12)));
};

/** Some homes have a second vacancy, which is the first of the next home in all but its home. */
const market = candidates.map((homes) => [
  ...homes,
  ...homes.slice(1, 4).map((home, index) => {
    const id = `d0000000-0000-4000-8000-00000000010${index}` as typeof home.vacancy.id;
    return { ...(homes[index] ?? home), vacancy: { ...home.vacancy, id } };
  }),
]);

test("the list by filters is the list of all the vacancies that pass them, in the same order, from fewer candidates", () => {
  fc.assert(
    fc.property(answers, market, filters, (referral, homes, chosen) => {
      const search = compileSearch(referral, town, today, now);
      const asked = new Set(homes.slice(0, 2).map(({ home }) => home.id));
      const { requirements } = narrowed(search, chosen, asked);
      const passing = (home: (typeof homes)[number]) =>
        requirements.at(-1)?.verdict(see(search, home)) === "met";
      const found = homes.filter((home) => passes(narrowedBy(search, chosen), home));
      expect(rank(narrowed(search, chosen, asked), found).listed).toEqual(
        rank(search, homes.filter(passing)).listed,
      );
    }),
  );
});

test("no filter leaves nobody out", () => {
  fc.assert(
    fc.property(answers, market, (referral, homes) => {
      const search = compileSearch(referral, town, today, now);
      expect(rank(narrowed(search, noFilters, nobody), homes).listed).toEqual(
        rank(search, homes).listed,
      );
    }),
  );
});

test("a home is shown for the vacancy that passes, though another of its vacancies suits better", () => {
  const later = { vacancy: { availableFrom: calendarDate("2026-11-25") } };
  const now_ = { vacancy: { availableFrom: today } };
  const sameHome = { home: { id: candidateFor().home.id } };
  expect(wantedOf({ readyInDays: 0 })({ ...later, ...sameHome }, { ...now_, ...sameHome })).toEqual(
    [2],
  );
});

test("a distance, a day, a kind, a grade and a week's confirmation are each counted to the last one that passes", () => {
  expect(wantedOf({ withinMiles: 5 })({ miles: 5 }, { miles: 5.1 })).toEqual([1]);
  expect(
    wantedOf({ readyInDays: 0 })(
      { vacancy: { availableFrom: today } },
      { vacancy: { availableFrom: calendarDate("2026-11-24") } },
    ),
  ).toEqual([1]);
  expect(wantedOf({ kinds: ["childrens-home"] })({ home: { kind: "childrens-home" } }, {})).toEqual(
    [1],
  );
  expect(
    wantedOf({ goodOrBetter: true })(
      {},
      { inspection: { overall: null } },
      { inspection: { overall: "requires-improvement" } },
      { inspection: { overall: "outstanding" } },
      { inspection: { reportedBy: "provider" }, registered: { overall: "inadequate" } },
    ).sort(),
  ).toEqual([1, 4]);
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
  expect(
    wantedOf({ confirmedLately: true })(
      { vacancy: { confirmedAt: daysAgo(6.9) } },
      { vacancy: { confirmedAt: daysAgo(7) } },
    ),
  ).toEqual([1]);
});

test("candidates are looked for no further and no later than referral and filters both allow", () => {
  const search = searchFor({ places: { furthestMiles: 20 } });
  const reach = (withinMiles: number, readyInDays: number) => {
    const { withinMiles: miles, neededBy } = narrowedBy(search, {
      ...noFilters,
      withinMiles,
      readyInDays,
    });
    return [miles, neededBy];
  };
  expect(reach(50, 30)).toEqual([20, search.brief.neededBy]);
  expect(reach(5, 0)).toEqual([5, today]);
});

test("a home that was asked is left out where only the others are wanted", () => {
  const asked = new Set([candidateFor({ number: 2 }).home.id]);
  expect(wantedOf({ notAsked: true }, asked)({}, {}, {})).toEqual([1, 3]);
});

test("everything is known only where neither a must nor a wish is a question", () => {
  const search = searchFor({ needs: { needs: [{ code: "autism", importance: "matters" }] } });
  const known = (capabilities: Parameters<typeof candidateFor>[0]) => {
    const [one] = rank(search, [candidateFor(capabilities)]).listed;
    return one !== undefined && isAllKnown(search, one.seen);
  };
  const autism = { code: "autism" as const, evidence: "", confirmedAt: now };
  expect(known({ home: { capabilities: [{ ...autism, level: "experienced" }] } })).toBe(true);
  expect(known({ home: { capabilities: [{ ...autism, level: "cannot" }] } })).toBe(true);
  expect(known({})).toBe(false);
});

test("where the home area is not on the map, a distance leaves nobody out", () => {
  const search = searchFor({ places: { homeArea: "ZZ9" } });
  const near = { ...noFilters, withinMiles: 5 };
  expect(narrowedBy(search, near).withinMiles).toBeNull();
  expect(rank(narrowed(search, near, nobody), [candidateFor()]).listed).toHaveLength(1);
});

test("several kinds are one filter", () => {
  expect(countFilters(noFilters)).toBe(0);
  expect(countFilters({ ...noFilters, kinds: ["childrens-home", "fostering-household"] })).toBe(1);
  expect(countFilters({ ...noFilters, readyInDays: 0, notAsked: true })).toBe(2);
});
