import { expect, test } from "vitest";
import type { HomeProfile } from "#app/domain/home/home.ts";
import { company, whoIsThere } from "#app/domain/matching/must/company.ts";
import type { Companionship } from "#app/domain/referral/referral.ts";
import { briefFor, candidateFor, searchFor, seenBy } from "#tests/support/matching/ordinary.ts";

type Row = readonly [Companionship, Partial<HomeProfile>, string];

test.each<Row>([
  ["solo", { soloPossible: true }, "met"],
  ["solo", { soloPossible: true, childrenAges: [2, 3] }, "not-known"],
  ["solo", { soloPossible: false }, "not-met"],
  ["solo", { soloPossible: null }, "not-known"],
  ["only-older", { childrenAges: [13, 15] }, "met"],
  ["only-older", { childrenAges: [12] }, "not-met"],
  ["only-older", { childrenAges: [] }, "met"],
  ["only-younger", { childrenAges: [8, 11] }, "met"],
  ["only-younger", { childrenAges: [13] }, "not-met"],
  ["only-younger", { childrenAges: null }, "not-known"],
  ["with-others", { childrenAges: [9] }, "met"],
  ["with-others", { childrenAges: [], places: 2 }, "not-known"],
  ["with-others", { childrenAges: [], places: 1 }, "not-met"],
])("a child of 12 who is to live %s, in a home of %j: %s", (companionship, home, verdict) => {
  const wanted = { home: { companionship } };
  expect(company(briefFor(wanted))?.verdict(seenBy(searchFor(wanted), { home }))).toBe(verdict);
});

test("without a preference nobody is asked", () => {
  expect(company(briefFor())).toBeNull();
});

test("who is there is said in ages and nothing else", () => {
  expect(whoIsThere(candidateFor({ home: { childrenAges: [14, 9] } }))).toBe("aged 9 and 14");
  expect(whoIsThere(candidateFor({ home: { childrenAges: null } }))).toBe("has not said");
});

test("a home that can be solo and has others there now says so, because somebody has to ask from when", () => {
  const wanted = { home: { companionship: "solo" } } as const;
  const says = (childrenAges: number[]) =>
    company(briefFor(wanted))?.say(
      seenBy(searchFor(wanted), { home: { soloPossible: true, childrenAges } }),
    ).sentence;
  expect(says([])).toBe("Can care for a child on their own.");
  expect(says([9])).toBe(
    "Can care for a child on their own; other children live there now, so ask from when.",
  );
});
