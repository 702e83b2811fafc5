import { expect, test } from "vitest";
import { attention } from "#tests/simulation/answer-model.ts";
import { assumed } from "#tests/simulation/assumptions.ts";
import { keyedDraw } from "#tests/simulation/keyed-draw.ts";

test("the same key draws the same number, and another seed another", () => {
  expect(keyedDraw(7)(1, 20, 300)).toBe(keyedDraw(7)(1, 20, 300));
  expect(keyedDraw(8)(1, 20, 300)).not.toBe(keyedDraw(7)(1, 20, 300));
});

test("draws spread evenly, also over keys that lie next to each other", () => {
  const draw = keyedDraw(1);
  const tenths = new Array<number>(10).fill(0);
  for (let one = 0; one < 100; one += 1) {
    for (let other = 0; other < 100; other += 1) {
      const tenth = Math.floor(draw(1, one, other) * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
  }
  // A thousand in each, give or take five standard deviations.
  expect(Math.min(...tenths)).toBeGreaterThan(850);
  expect(Math.max(...tenths)).toBeLessThan(1_150);
});

test("who was sent nothing lately reads as well as ever, who was sent the stated number half as well", () => {
  const provider = { homes: 10 };
  const half = assumed.halfReadAt.base + 10 * assumed.halfReadAt.perHome;
  expect(attention(assumed, provider, 0)).toBe(1);
  expect(attention(assumed, provider, half)).toBe(0.5);
});

test("without the fatigue effect nobody tires", () => {
  expect(attention({ ...assumed, fatigue: false }, { homes: 1 }, 10_000)).toBe(1);
});
