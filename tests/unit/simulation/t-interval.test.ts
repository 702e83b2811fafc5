import { expect, test } from "vitest";
import { pairedInterval, tInterval } from "#tests/simulation/t-interval.ts";

test("the interval of five values is the mean and t with four degrees of freedom", () => {
  const { mean, halfWidth } = tInterval([4, 6, 5, 7, 3]);
  expect(mean).toBe(5);
  expect(halfWidth).toBeCloseTo((2.776 * Math.sqrt(2.5)) / Math.sqrt(5), 6);
});

test("beyond the table the quantile goes on where the table ends", () => {
  const values = (count: number) => Array.from({ length: count }, (_, at) => at % 2);
  const scaled = (count: number) => tInterval(values(count)).halfWidth * Math.sqrt(count - 1) * 2;
  expect(scaled(31)).toBeCloseTo(2.042, 1);
  expect(scaled(62)).toBeCloseTo(2.0, 2);
});

test("one value says nothing about how far it is off", () => {
  expect(tInterval([3]).halfWidth).toBe(Number.POSITIVE_INFINITY);
});

test("a difference that is the same every year is certain, however much the years differ", () => {
  const { mean, halfWidth } = pairedInterval([10, 50, 90], [8, 48, 88]);
  expect(mean).toBe(2);
  expect(halfWidth).toBe(0);
});

test("values without their pair are refused", () => {
  expect(() => pairedInterval([1, 2], [1])).toThrow(RangeError);
});
