import { expect, test } from "vitest";
import { optionLabel } from "#app/components/views/views-labels.ts";

const options = [
  { offerId: "a", name: "AWF-178", number: null },
  { offerId: "b", name: "MDF-143", number: 1 },
];

test("staff read which home the child meant, with the number that the child sees", () => {
  expect(optionLabel(options, "b")).toBe("MDF-143 (home 1 on the child's page)");
});

test("a home that was taken off the list is said to be off it", () => {
  expect(optionLabel(options, "c")).toBe("a home no longer on the list");
});

test("a home that is no longer offered has no number on the child's page", () => {
  expect(optionLabel(options, "a")).toBe("AWF-178, which is no longer offered");
});
