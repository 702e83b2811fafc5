import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { distanceInMiles } from "#app/domain/distance/distance.ts";
import {
  mayShare,
  pairsParted,
  type SiblingGroup,
  type SiblingPlan,
} from "#app/domain/matching/sibling-groups.ts";
import { byFewestParted, type GroupHome, shapeOf } from "#app/domain/matching/sibling-split.ts";
import { siblingSplits } from "#app/domain/matching/sibling-splits.ts";
import type { HomeId, VacancyId } from "#app/domain/shared/ids.ts";
import { eastOfTown } from "#tests/support/matching/ordinary.ts";

vi.setConfig({ testTimeout: 60_000 });

type TestHome = GroupHome & { readonly room: number };
const home = (number: number, miles: number, room: number, score = 50): TestHome => ({
  homeId: `home-${number}` as HomeId,
  vacancyId: `vacancy-${number}` as VacancyId,
  point: eastOfTown(miles),
  miles: Math.abs(miles),
  score,
  room,
});
const planOf = (size: number, rest: Partial<SiblingPlan> = {}): SiblingPlan => ({
  children: Array.from({ length: size }, (_, place) => ({ place, age: 9, sex: "male" })),
  must: [0],
  apart: [],
  ...rest,
});
const roomFor = (homes: readonly TestHome[]) => (group: SiblingGroup) =>
  homes.filter(({ room }) => room >= group.length);
const shapes = (plan: SiblingPlan, homes: readonly TestHome[]) =>
  siblingSplits(plan, roomFor(homes)).splits.map(({ groups }) =>
    shapeOf(groups.map(({ group }) => group)),
  );

test("two pairs of homes: the pair that is nearest to each other, not the pair that fits best", () => {
  const [first] = siblingSplits(
    planOf(2),
    roomFor([home(1, 0, 1, 90), home(2, 20, 1, 90), home(3, 23, 1, 40)]),
  ).splits;
  expect(first?.groups.map((one) => one.home.homeId).sort()).toEqual(["home-2", "home-3"]);
  expect(first).toMatchObject({ parted: 1, milesApart: 3, furthest: 23 });
});

test("three and one comes before two and two, and two and two is shown beside it only when its homes are nearer", () => {
  const farTriple = [home(1, -30, 3)];
  const nearPairs = [home(3, 2, 2), home(4, 5, 2)];
  expect(shapes(planOf(4), [...farTriple, ...nearPairs])).toEqual([
    [3, 1],
    [2, 2],
  ]);
  const nearTriple = [home(1, 0, 3), home(2, 1, 1)];
  expect(shapes(planOf(4), [...nearTriple, ...nearPairs])).toEqual([[3, 1]]);
});

test("one home is never counted for two groups", () => {
  expect(siblingSplits(planOf(2), roomFor([home(1, 0, 2)])).splits).toEqual([]);
});

test("four who must all live apart are placed in the four homes nearest to each other", () => {
  const apart = planOf(4, {
    apart: [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
    ],
  });
  const homes = [0, 20, 21, 23, 25].map((miles, index) => home(index, miles, 1, 90 - miles));
  const { splits, allTried } = siblingSplits(apart, roomFor(homes));
  expect(allTried).toBe(true);
  expect(splits.map(({ groups }) => groups.map(({ group }) => group))).toEqual([
    [[0], [1], [2], [3]],
  ]);
  expect(splits[0]).toMatchObject({ parted: 0, milesApart: 5 });
});

test("of thousands of homes the two that stand side by side are found, wherever they are in the lists", () => {
  const scattered = Array.from({ length: 3_000 }, (_, index) => home(index, index, 1, 90));
  const { splits, allTried } = siblingSplits(
    planOf(2),
    roomFor([...scattered, home(3_000, 1_234.4, 1, 10)]),
  );
  expect(allTried).toBe(true);
  expect(splits[0]?.groups.map((one) => one.home.homeId).sort()).toEqual([
    "home-1234",
    "home-3000",
  ]);
  expect(splits[0]?.milesApart).toBe(0.4);
});

test("when not every choice of homes could be tried, what was found is not said to be the nearest", () => {
  const homes = [home(1, 0, 1), home(2, 20, 1), home(3, 20.1, 1)];
  expect(siblingSplits(planOf(2), roomFor(homes), 2).allTried).toBe(false);
  expect(siblingSplits(planOf(2), roomFor(homes)).allTried).toBe(true);
});

test("who must not share is in different homes and counts as parted from nobody", () => {
  const [first] = siblingSplits(
    planOf(3, { apart: [[0, 2]] }),
    roomFor([home(1, 0, 2), home(2, 4, 2)]),
  ).splits;
  expect(first?.parted).toBe(1);
  for (const { group } of first?.groups ?? []) expect(group).not.toEqual([0, 2]);
});

const homes = fc
  .array(
    fc.record({
      miles: fc.integer({ min: -12, max: 12 }),
      room: fc.integer({ min: 1, max: 4 }),
      score: fc.integer({ min: 0, max: 100 }),
    }),
    { minLength: 2, maxLength: 5 },
  )
  .map((all) => all.map(({ miles, room, score }, index) => home(index, miles, room, score)));
const plans = fc
  .record({
    size: fc.integer({ min: 2, max: 4 }),
    must: fc.boolean(),
    apart: fc.uniqueArray(
      fc.constantFrom<readonly [number, number]>([0, 2], [1, 2], [0, 3], [1, 3], [2, 3]),
      { maxLength: 2 },
    ),
  })
  .map(({ size, must, apart }) =>
    planOf(size, {
      must: must ? [0, 1] : [0],
      apart: apart.filter((pair) => pair.every((place) => place < size)),
    }),
  );

/** Sends every child to every home, however foolish, and keeps what is allowed. */
function everySplit(plan: SiblingPlan, all: readonly TestHome[]) {
  let sent: (readonly number[])[] = [[]];
  for (const _ of plan.children) sent = sent.flatMap((so) => all.map((_, index) => [...so, index]));
  return sent.flatMap((homeOf) => {
    const used = [...new Set(homeOf)];
    const placed = used.flatMap((index) => {
      const one = all[index];
      const group = homeOf.flatMap((at, place) => (at === index ? [place] : []));
      return one === undefined ? [] : [{ group, home: one }];
    });
    const fits = placed.every(
      (one) => one.group.length <= one.home.room && mayShare(plan, one.group),
    );
    return fits && used.length > 1 && used.length < 4 ? [placed] : [];
  });
}

test("no split of the same shape parts fewer or has homes nearer to each other, however all are tried", () => {
  fc.assert(
    fc.property(plans, homes, (plan, all) => {
      const everything = everySplit(plan, all);
      const found = siblingSplits(plan, roomFor(all)).splits;
      expect(found.length > 0).toBe(everything.length > 0);
      for (const split of found) {
        const groups = split.groups.map(({ group }) => group);
        const alike = everything.filter(
          (placed) => shapeOf(placed.map(({ group }) => group)).join() === shapeOf(groups).join(),
        );
        const costs = alike.map((placed) => {
          const apart = placed.flatMap((one, index) =>
            placed
              .slice(index + 1)
              .map((other) => distanceInMiles(one.home.point, other.home.point)),
          );
          return [
            pairsParted(
              plan,
              placed.map(({ group }) => group),
            ),
            Math.max(...apart),
            Math.round(apart.reduce((sum, each) => sum + each, 0) * 10) / 10,
            -placed.reduce((sum, { group, home: { score } }) => sum + group.length * score, 0) /
              plan.children.length,
          ] as const;
        });
        const own = [split.parted, split.milesApart, split.milesInAll, -split.score] as const;
        const cheapest = costs.sort(inTurn)[0] ?? own;
        own.forEach((cost, index) => {
          expect(cost).toBeCloseTo(cheapest[index] ?? Number.NaN, 6);
        });
      }
    }),
  );
});

function inTurn(one: readonly number[], other: readonly number[]): number {
  const differing = one.findIndex((cost, index) => Math.abs(cost - (other[index] ?? 0)) > 1e-9);
  return differing < 0 ? 0 : (one[differing] ?? 0) - (other[differing] ?? 0);
}

test("the splits are in order, and each one that parts more has something for it", () => {
  fc.assert(
    fc.property(plans, homes, (plan, all) => {
      const found = siblingSplits(plan, roomFor(all)).splits;
      expect([...found].sort(byFewestParted)).toEqual(found);
      found.forEach((one, index) => {
        for (const before of found.slice(0, index)) {
          const isNearer =
            one.milesApart < before.milesApart || (one.furthest ?? 0) < (before.furthest ?? 0);
          expect(isNearer).toBe(true);
        }
      });
    }),
  );
});
