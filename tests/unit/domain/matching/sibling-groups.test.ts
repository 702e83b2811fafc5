import { expect, test } from "vitest";
import {
  mayShare,
  pairsParted,
  siblingPlan,
  waysToShare,
  withoutMust,
} from "#app/domain/matching/sibling-groups.ts";
import type { Sibling } from "#app/domain/referral/referral.ts";
import { referralFor } from "#tests/support/matching/ordinary.ts";

const sibling = (together: Sibling["together"]): Sibling => ({ age: 9, sex: "female", together });
const planOf = (
  kinds: readonly Sibling["together"][],
  keptApart: readonly (readonly [number, number])[] = [],
) => siblingPlan(referralFor({ siblings: { siblings: kinds.map(sibling), keptApart } }));

test("the child and every brother and sister is in the plan, with who must and who must not share", () => {
  const plan = planOf(["must", "prefer", "apart"], [[1, 2]]);
  expect(plan.children.map(({ place }) => place)).toEqual([0, 1, 2, 3]);
  expect(plan.must).toEqual([0, 1]);
  expect(plan.apart).toEqual([
    [0, 3],
    [2, 3],
  ]);
});

test("a sister who must live with the child is in the child's home in every way", () => {
  const ways = waysToShare(planOf(["must", "prefer"]));
  expect(ways).toEqual([[[0, 1, 2]], [[0, 1], [2]]]);
});

test("two who must not share are never in one home", () => {
  const plan = planOf(["prefer", "prefer"], [[0, 1]]);
  expect(mayShare(plan, [1, 2])).toBe(false);
  expect(waysToShare(plan)).toEqual([
    [[0, 1], [2]],
    [[0, 2], [1]],
    [[0], [1], [2]],
  ]);
});

test("four children can be placed in fourteen ways, because nobody is spread over four homes", () => {
  expect(waysToShare(planOf(["prefer", "prefer", "prefer"]))).toHaveLength(14);
});

test("only children who must all live apart are spread over more than three homes, and over no more than they need", () => {
  const everyPair = (size: number) =>
    Array.from({ length: size }, (_, one) => one).flatMap((one) =>
      Array.from({ length: size - one - 1 }, (_, other) => [one, one + 1 + other] as const),
    );
  const six = planOf(["apart", "apart", "apart", "apart", "apart"], everyPair(5));
  expect(waysToShare(six)).toEqual([[[0], [1], [2], [3], [4], [5]]]);
  const fourApart = planOf(["apart", "apart", "apart", "prefer", "prefer"], everyPair(3));
  const ways = waysToShare(fourApart);
  expect(new Set(ways.map(({ length }) => length))).toEqual(new Set([4]));
  expect(ways).toHaveLength(16);
});

test("when nobody has to live together any more, those who must not share still do not", () => {
  const plan = withoutMust(planOf(["must", "apart"]));
  expect(waysToShare(plan)).toEqual([
    [[0, 1], [2]],
    [[0], [1, 2]],
    [[0], [1], [2]],
  ]);
});

test("three and one parts three pairs, two and two parts four; a pair that must not share is not counted", () => {
  const four = planOf(["prefer", "prefer", "prefer"]);
  expect(pairsParted(four, [[0, 1, 2], [3]])).toBe(3);
  expect(
    pairsParted(four, [
      [0, 1],
      [2, 3],
    ]),
  ).toBe(4);
  expect(pairsParted(planOf(["apart"]), [[0], [1]])).toBe(0);
});
