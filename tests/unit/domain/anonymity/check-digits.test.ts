import { expect, test } from "vitest";
import { isNhsNumber, isUpn } from "#app/domain/anonymity/check-digits.ts";

test("the last digit of an NHS number follows from the nine before it", () => {
  expect(isNhsNumber("9434765919")).toBe(true);
  for (const wrong of "012345678") expect(isNhsNumber(`943476591${wrong}`)).toBe(false);
  expect(isNhsNumber("943476591")).toBe(false);
});

test("the first letter of a pupil number follows from what comes after it", () => {
  expect(isUpn("H801200001001")).toBe(true);
  expect(isUpn("A801200001001")).toBe(false);
  expect(isUpn("H80120000100")).toBe(false);
});
