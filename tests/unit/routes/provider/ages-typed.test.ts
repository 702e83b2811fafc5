import { expect, test } from "vitest";
import { agesIn, areAges } from "#app/routes/provider/homes/ages-typed.ts";

test.each(["9", "9, 13", "9 13", "0, 4 and 17", "25"])(
  "%j are ages of a home's children",
  (text) => {
    expect(areAges(text)).toBe(true);
  },
);

test.each(["99, 45", "9, 26", "", "nine", "9,,13", "109"])("%j are none", (text) => {
  expect(areAges(text)).toBe(false);
});

test("every number is an age", () => {
  expect(agesIn("0, 4 and 17")).toEqual([0, 4, 17]);
});
