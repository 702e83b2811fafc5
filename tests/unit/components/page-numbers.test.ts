import { expect, test } from "vitest";
import { pageNumbers } from "#app/components/govuk/page-numbers.ts";

test("first, last and the neighbours are shown, with gaps between", () => {
  expect(pageNumbers(5, 9)).toEqual([1, "gap", 4, 5, 6, "gap", 9]);
});

test("a gap never stands for a single page", () => {
  expect(pageNumbers(4, 9)).toEqual([1, 2, 3, 4, 5, "gap", 9]);
  expect(pageNumbers(3, 3)).toEqual([1, 2, 3]);
});

test("the ends have no neighbours outside the list", () => {
  expect(pageNumbers(1, 2)).toEqual([1, 2]);
  expect(pageNumbers(9, 9)).toEqual([1, "gap", 8, 9]);
});
