import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { compileSearch } from "#app/domain/matching/compile-search.ts";
import { scoreOf, scoreParts } from "#app/domain/matching/score.ts";
import { see } from "#app/domain/matching/weigh.ts";
import { answers, candidateNumbered } from "#tests/support/matching/arbitraries.ts";
import { now, searchFor, seenBy, today, town } from "#tests/support/matching/ordinary.ts";

// Properties try a hundred markets each; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const oneHome = candidateNumbered(1);

test("the parts shown add up to the score shown", () => {
  fc.assert(
    fc.property(answers, oneHome, (referral, candidate) => {
      const search = compileSearch(referral, town, today, now);
      const seen = see(search, candidate);
      const score = scoreOf(search, seen);
      const parts = scoreParts(search, seen);
      const sum = (pick: (part: (typeof parts)[number]) => number) =>
        parts.reduce((total, part) => total + pick(part), 0);
      expect(Math.abs(sum(({ lowerPoints }) => lowerPoints) - score.lower)).toBeLessThan(1e-9);
      expect(Math.abs(sum(({ upperPoints }) => upperPoints) - score.upper)).toBeLessThan(1e-9);
      expect(Math.abs(sum(({ weight }) => weight) - 1)).toBeLessThan(1e-9);
    }),
  );
});

test("a score is a range inside 0 to 100 with its middle in the middle", () => {
  fc.assert(
    fc.property(answers, oneHome, (referral, candidate) => {
      const search = compileSearch(referral, town, today, now);
      const { lower, middle, upper } = scoreOf(search, see(search, candidate));
      expect(lower).toBeGreaterThanOrEqual(0);
      expect(upper).toBeLessThanOrEqual(100 + 1e-9);
      expect(middle).toBeCloseTo((lower + upper) / 2, 9);
      expect(upper).toBeGreaterThanOrEqual(lower);
    }),
  );
});

test("a home that says nothing more scores as a range, and its answer moves the score inside it", () => {
  const search = searchFor({ needs: { needs: [{ code: "autism", importance: "matters" }] } });
  const silent = scoreOf(search, seenBy(search));
  expect(silent.upper - silent.lower).toBeGreaterThan(20);
});

test("price is no part of the score", () => {
  const search = searchFor();
  const cheap = scoreOf(search, seenBy(search, { vacancy: { weeklyFee: 40_000 } }));
  const dear = scoreOf(search, seenBy(search, { vacancy: { weeklyFee: 900_000 } }));
  expect(cheap).toEqual(dear);
});
