import { describe, expect, test } from "vitest";
import { ringsTo } from "#app/domain/matching/rings.ts";

describe("Rings around a place", () => {
  test.each([0, 700, 50_000, 1_000_000])("join without a gap in a market of %i", (vacancies) => {
    for (const furthest of [3_000, 32_000, 80_000, null]) {
      const rings = ringsTo(furthest, vacancies);
      expect(rings[0]?.inner).toBeNull();
      expect(rings.at(-1)?.outer).toBe(furthest);
      for (const [index, ring] of rings.slice(1).entries()) {
        expect(ring.inner).toBe(rings[index]?.outer);
      }
    }
  });

  test("are one, and as wide as the search, where there are few homes", () => {
    expect(ringsTo(null, 5_000)).toEqual([{ inner: null, outer: null }]);
    expect(ringsTo(30_000, 5_000)).toEqual([{ inner: null, outer: 30_000 }]);
  });

  test("reach twice as far each time, as long as that is not most of the country", () => {
    const reaches = ringsTo(null, 1_000_000).map(({ outer }) => outer);
    expect(reaches.at(-1)).toBeNull();
    const [first = 0, ...more] = reaches.slice(0, -1).map(Number);
    expect(more).toEqual(more.map((_, index) => first * 2 ** (index + 1)));
    expect(more.length).toBeGreaterThan(2);
    expect(first * 2 ** more.length).toBeLessThan(180_000);
  });

  test("are never empty, also where the furthest distance is where one of them ends", () => {
    const [first, second] = ringsTo(null, 1_000_000).map(({ outer }) => outer);
    for (const furthest of [first, second]) {
      for (const { inner, outer } of ringsTo(furthest ?? null, 1_000_000)) {
        expect(outer).toBeGreaterThan(inner ?? 0);
      }
    }
  });

  test("begin narrower the more homes there are", () => {
    const first = (vacancies: number) =>
      ringsTo(null, vacancies)[0]?.outer ?? Number.POSITIVE_INFINITY;
    expect(first(1_000_000)).toBeLessThan(first(100_000));
    expect(first(100_000)).toBeLessThan(first(10_000));
  });
});
