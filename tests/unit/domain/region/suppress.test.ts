import { describe, expect, it } from "vitest";
import { suppressed } from "#app/domain/region/suppress.ts";

describe("counts of children across authorities", () => {
  it.each([1, 2, 3, 4])("%i is not shown", (count) => {
    expect(suppressed(count)).toBeNull();
  });

  it.each([0, 5, 60])("%i is shown as it is", (count) => {
    expect(suppressed(count)).toBe(count);
  });
});
