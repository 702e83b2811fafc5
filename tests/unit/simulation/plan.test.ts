import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { assumed } from "#tests/simulation/assumptions.ts";
import type { StandingOffer } from "#tests/simulation/deciding.ts";
import { firstCome, type Plan, type Planned, planTogether } from "#tests/simulation/plan.ts";
import { loadSolver, type Solver } from "#tests/simulation/solver.ts";
import { worthOf } from "#tests/simulation/worth.ts";

type Opening = StandingOffer["fit"]["opening"];

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const opening = (index: number, places: number) => ({ index, places }) as Opening;
const left = ({ places }: Opening) => places;

function offer(home: Opening, score: number, places: number): StandingOffer {
  const fit = { opening: home, meetsAll: true } as StandingOffer["fit"];
  return { fit, score, places };
}

const together = (referrals: readonly Planned[]) => planTogether(referrals, left, assumed, solver);

function homeOf({ given }: Plan, referral: number): number | undefined {
  return given.get(referral)?.fit.opening.index;
}

test("a child who could live in two homes leaves the other child's only home to that child", () => {
  const [both, only] = [opening(1, 1), opening(2, 1)];
  const referrals = [
    { index: 1, children: 1, offers: [offer(both, 80, 1), offer(only, 78, 1)] },
    { index: 2, children: 1, offers: [offer(both, 70, 1)] },
  ];
  expect([...firstCome(referrals, left, assumed).given.keys()]).toEqual([1]);
  const plan = together(referrals);
  expect([homeOf(plan, 1), homeOf(plan, 2)]).toEqual([2, 1]);
});

test("no child pays for another's home with one below the floor", () => {
  const [both, poor] = [opening(1, 1), opening(2, 1)];
  const plan = together([
    { index: 1, children: 1, offers: [offer(both, 80, 1), offer(poor, 60, 1)] },
    { index: 2, children: 1, offers: [offer(both, 79, 1)] },
  ]);
  expect([homeOf(plan, 1), homeOf(plan, 2)]).toEqual([1, undefined]);
});

test("three brothers and sisters are not taken into two places", () => {
  const plan = together([{ index: 1, children: 3, offers: [offer(opening(1, 2), 90, 3)] }]);
  expect(plan.given.size).toBe(0);
});

test("a plan for nobody is empty", () => {
  expect(together([])).toEqual({ given: new Map(), worth: 0 });
});

const instances = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 })
  .chain((places) => {
    const openings = places.map((count, index) => opening(index, count));
    const offers = (children: number) =>
      fc
        .subarray(openings, { minLength: 1 })
        .chain((some) =>
          fc.tuple(
            ...some.map((one) =>
              fc.integer({ min: 30, max: 95 }).map((score) => offer(one, score, children)),
            ),
          ),
        );
    const referral = fc
      .integer({ min: 1, max: 3 })
      .chain((children) => offers(children).map((made) => ({ children, offers: made })));
    return fc
      .array(referral, { minLength: 1, maxLength: 8 })
      .map((list) => list.map((one, index): Planned => ({ index, ...one })));
  });

test("no plan fills more places than there are, splits a group, or goes below the floor", () => {
  fc.assert(
    fc.property(instances, (referrals) => {
      const first = firstCome(referrals, left, assumed);
      const plan = together(referrals);
      const used = new Map<Opening, number>();
      for (const { index, children, offers } of referrals) {
        const given = plan.given.get(index);
        expect(first.given.has(index) && given === undefined).toBe(false);
        if (given === undefined) continue;
        used.set(given.fit.opening, (used.get(given.fit.opening) ?? 0) + children);
        const best = Math.max(...offers.map((one) => worthOf(one, children, assumed)));
        const isAboveFloor = worthOf(given, children, assumed) >= assumed.floor * best;
        expect(isAboveFloor || given === first.given.get(index)).toBe(true);
      }
      for (const [{ places }, taken] of used) expect(taken).toBeLessThanOrEqual(places);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test("a plan is never worth less than first come, first served on the same offers", () => {
  fc.assert(
    fc.property(instances, (referrals) => {
      const first = firstCome(referrals, left, assumed).worth;
      expect(together(referrals).worth).toBeGreaterThanOrEqual(first - 1e-9);
    }),
    { numRuns: 60 },
  );
}, 60_000);
