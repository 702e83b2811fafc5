import { expect, test } from "vitest";
import { judgeCandidate } from "#app/domain/matching/judge.ts";
import { arrangements, stayPortion } from "#app/domain/matching/wishes/arrangements.ts";
import {
  briefFor,
  candidateFor,
  referralFor,
  searchFor,
  seenBy,
} from "#tests/support/matching/ordinary.ts";

const both = {
  request: { stay: "short-breaks", breakNights: ["weekend-nights"], calledOutOfHours: true },
} as const;

test("a home that has said yes comes before one that has not said, which may still be as good", () => {
  const search = searchFor({ request: { calledOutOfHours: true } });
  const yes = judgeCandidate(search, candidateFor({ home: { answersOutOfHours: true } }));
  const silent = judgeCandidate(search, candidateFor({ home: { answersOutOfHours: null } }));
  expect(yes.score.middle).toBeGreaterThan(silent.score.middle);
  expect(yes.score.upper).toBeCloseTo(silent.score.upper);
  expect(yes.score.lower).toBeGreaterThan(silent.score.lower);
});

test("nights count alike: all of them, not known, or none", () => {
  const [nights] = arrangements(briefFor(both));
  const share = (home: Parameters<typeof candidateFor>[0]) =>
    nights?.share(seenBy(searchFor(both), home));
  expect(share({ home: { breakNights: ["weekend-nights"] } })).toEqual({ lower: 1, upper: 1 });
  expect(share({ home: { breakNights: ["school-nights"] } })).toEqual({ lower: 0, upper: 0 });
  expect(share({ home: { breakNights: null } })).toEqual({ lower: 0, upper: 1 });
});

test("they take their part of the weight of the stay, and nothing from any other wish", () => {
  const weightOf = (changes: Parameters<typeof searchFor>[0], key: string) =>
    searchFor(changes)
      .wishes.filter(({ weightKey }) => weightKey === key)
      .reduce((sum, { weight }) => sum + weight, 0);
  for (const key of ["stay", "distance:home", "freshness"]) {
    expect(weightOf(both, key)).toBeCloseTo(weightOf({}, key));
  }
  expect(stayPortion(referralFor(both))).toBeCloseTo(1 / 3);
  expect(stayPortion(referralFor())).toBe(1);
});

test("a referral that asks for neither is judged as before", () => {
  expect(arrangements(briefFor())).toEqual([]);
  expect(arrangements(briefFor({ request: { stay: "short-breaks" } }))).toEqual([]);
});

test("neither ever asks for an approval", () => {
  const judged = (changes: Parameters<typeof searchFor>[0]) =>
    judgeCandidate(searchFor(changes), candidateFor({ miles: 60, home: { authorityCode: "303" } }))
      .approvals;
  expect(judged(both)).toEqual(judged({}));
});
