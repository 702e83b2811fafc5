import { expect, test } from "vitest";
import { pounds, poundsToType } from "#app/components/product/money.ts";

test.each([
  [123450, "£1,234.50"],
  [420000, "£4,200"],
  [5, "£0.05"],
  [0, "£0"],
  [100, "£1"],
  [99999999, "£999,999.99"],
  [100000000, "£1,000,000"],
  [-250, "-£2.50"],
])("%i pence is shown as %s", (pence, words) => {
  expect(pounds(pence)).toBe(words);
});

test("an amount comes back into its box without a sign or commas", () => {
  expect(poundsToType(123450)).toBe("1234.50");
  expect(poundsToType(420000)).toBe("4200");
});
