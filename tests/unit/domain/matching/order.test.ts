import { expect, test } from "vitest";
import { inOrder } from "#app/domain/matching/order.ts";
import type { Weighed } from "#app/domain/matching/weigh.ts";
import { candidateFor } from "#tests/support/matching/ordinary.ts";

type Place = { lower: number; upper: number; miles: number; number: number };

function weighed({ lower, upper, miles, number }: Place): Weighed {
  return {
    seen: { candidate: candidateFor({ number }), miles: [miles] },
    failed: [],
    score: { lower, middle: (lower + upper) / 2, upper },
  };
}

const ordinary = { lower: 60, upper: 60, miles: 5, number: 2 };

test.each([
  ["the higher middle", { ...ordinary, lower: 61, upper: 61 }, {}],
  [
    "at the same middle, the higher worst case",
    { ...ordinary, lower: 60, upper: 60 },
    { lower: 50, upper: 70 },
  ],
  ["at the same score, the nearer", { ...ordinary, miles: 4.9 }, {}],
  ["at the same distance, the lower id", { ...ordinary, number: 1 }, {}],
])("first comes %s", (_, first, second) => {
  const other = { ...ordinary, ...second };
  expect(inOrder(weighed(first), weighed(other))).toBeLessThan(0);
  expect(inOrder(weighed(other), weighed(first))).toBeGreaterThan(0);
});
