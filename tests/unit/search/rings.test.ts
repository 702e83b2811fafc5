import { describe, expect, test } from "vitest";
import { type Ring, ringEdges, ringsTo, walkOutwards } from "#search/rings.ts";

describe("Rings around a place", () => {
  test("join without a gap, from the middle to the furthest distance", () => {
    const rings = ringsTo(50_000);
    expect(rings[0]?.inner).toBe(0);
    expect(rings.at(-1)?.outer).toBe(50_000);
    for (const [index, ring] of rings.slice(1).entries()) {
      expect(ring.inner).toBe(rings[index]?.outer);
    }
  });

  test("end nowhere when there is no furthest distance", () => {
    expect(ringsTo(null).at(-1)).toEqual({ inner: ringEdges.at(-1), outer: null });
  });

  test("are walked outwards until there is enough", async () => {
    const walked: Ring[] = [];
    const visit = async (ring: Ring) => walked.push(ring) * 10;
    await walkOutwards(ringsTo(null), visit, ({ seen }) => seen >= 25);
    expect(walked).toEqual(ringsTo(null).slice(0, 3));
  });
});
