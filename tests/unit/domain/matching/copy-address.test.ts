import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { changeSets } from "#app/domain/matching/change-sets.ts";
import { compileSearch } from "#app/domain/matching/compile-search.ts";
import {
  type CopyAsked,
  changesAsked,
  copyAddress,
  withoutPattern,
} from "#app/domain/matching/copy-address.ts";
import { weigh } from "#app/domain/matching/weigh.ts";
import { type CalendarDate, calendarDate } from "#app/domain/shared/calendar-date.ts";
import { answers, candidates } from "#tests/support/matching/arbitraries.ts";
import { briefFor, now, today, town } from "#tests/support/matching/ordinary.ts";

// Properties try many markets each; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

/** What a page reads from the names and values of an address. */
function readBack(address: ReturnType<typeof copyAddress>): CopyAsked {
  const one = (name: string) => address.find(([each]) => each === name)?.[1];
  const many = (name: string) => address.flatMap(([each, value]) => (each === name ? [value] : []));
  return {
    distance: one("distance") === undefined ? undefined : Number(one("distance")),
    ready: one("ready") as CalendarDate | undefined,
    ofsted: one("ofsted") as CopyAsked["ofsted"],
    kind: many("kind") as CopyAsked["kind"],
    without: many("without"),
  };
}

test("an address asks for exactly the changes that it was made from", () => {
  fc.assert(
    fc.property(answers, candidates, (referral, homes) => {
      const search = compileSearch(referral, town, today, now);
      const weighed = homes.map((home) => weigh(search, home));
      for (const { changes } of changeSets(weighed)) {
        const asked = changesAsked(search.brief, readBack(copyAddress(search.brief, changes)));
        const named = (list: typeof asked) =>
          list.map(({ key, amount }) => `${key} ${amount}`).sort();
        expect(named(asked)).toEqual(named(changes));
      }
    }),
  );
});

const told = briefFor({
  places: { stayAwayFrom: ["BB7"], furthestMiles: 20 },
  needs: { needs: [{ code: "autism", importance: "must" }] },
  home: { faith: { code: "Sikh", importance: "must" }, adaptations: ["hoist"] },
});

test("an address says neither what the child needs nor where the child must not be", () => {
  const keys = ["need:autism", "stay-away:1", "adaptation:hoist", "faith", "distance"];
  const address = copyAddress(
    told,
    keys.map((key) => ({ key, amount: 25 })),
  );
  expect(address).toEqual([
    ["without", "need-1"],
    ["without", "place-1"],
    ["without", "adaptation-1"],
    ["without", "faith"],
    ["distance", "25"],
  ]);
  for (const [name, value] of address) {
    if (name === "without") expect(value).toMatch(withoutPattern);
  }
});

const nothing: CopyAsked = { kind: [], without: [] };

test.each<readonly [string, Partial<CopyAsked>]>([
  ["no further than the referral says", { distance: 20 }],
  ["no later than the day needed", { ready: calendarDate("2026-11-30") }],
  ["a kind of home that is wanted anyway", { kind: ["childrens-home"] }],
  ["a secure home, which is asked for by name only", { kind: ["secure-childrens-home"] }],
  ["a grade that the referral takes", { ofsted: "requires-improvement" }],
  ["a need that is not stated", { without: ["need-2"] }],
  ["a place that is not named", { without: ["place-2"] }],
  ["what is no must", { without: ["school", "company", "pets", "language", "culture"] }],
  ["what is asked of another stay", { without: ["break-nights", "out-of-hours"] }],
])("%s is no change", (_, asked) => {
  expect(changesAsked(told, { ...nothing, ...asked })).toEqual([]);
});

test("nights of short breaks and calls out of hours can be left out where the referral asks for them", () => {
  const asking = briefFor({
    request: { stay: "short-breaks", breakNights: ["weekend-nights"], calledOutOfHours: true },
  });
  const without = ["break-nights", "out-of-hours"];
  expect(without.every((name) => withoutPattern.test(name))).toBe(true);
  expect(changesAsked(asking, { ...nothing, without }).map(({ key }) => key)).toEqual(without);
});

test("a need that only matters is no must to leave out", () => {
  const matters = briefFor({ needs: { needs: [{ code: "autism", importance: "matters" }] } });
  expect(changesAsked(matters, { ...nothing, without: ["need-1"] })).toEqual([]);
});

test("a change that is asked for twice is made once", () => {
  const asked = changesAsked(told, { ...nothing, without: ["need-1", "need-1"] });
  expect(asked).toEqual([{ key: "need:autism", amount: 1 }]);
});
