import { describe, expect, it } from "vitest";
import { chanceFrom } from "#db/seed/chance.ts";

describe("seeded chance", () => {
  it("is the same for the same seed and another for another", () => {
    const numbers = (seed: string) => {
      const chance = chanceFrom(seed);
      return Array.from({ length: 20 }, () => chance.next());
    };
    expect(numbers("one")).toEqual(numbers("one"));
    expect(numbers("one")).not.toEqual(numbers("two"));
  });

  it("gives a branch that does not depend on what was drawn before", () => {
    const fresh = chanceFrom("one");
    const used = chanceFrom("one");
    used.next();
    expect(used.branch("homes").next()).toBe(fresh.branch("homes").next());
  });

  it("draws by weight: about three of four", () => {
    const chance = chanceFrom("weights");
    const often = Array.from({ length: 4_000 }, () =>
      chance.weighted({ often: 3, seldom: 1 }),
    ).filter((one) => one === "often").length;
    expect(often / 4_000).toBeCloseTo(0.75, 1);
  });

  it("never gives a key that has no weight", () => {
    const chance = chanceFrom("none");
    const drawn = new Set(Array.from({ length: 500 }, () => chance.weighted({ some: 1, none: 0 })));
    expect(drawn).toEqual(new Set(["some"]));
  });

  it("keeps whole numbers within both ends, and reaches them", () => {
    const chance = chanceFrom("whole");
    const drawn = new Set(Array.from({ length: 300 }, () => chance.whole(3, 6)));
    expect([...drawn].sort()).toEqual([3, 4, 5, 6]);
  });

  it("makes identifiers that are UUIDs of version 4 and differ", () => {
    const chance = chanceFrom("ids");
    const ids = Array.from({ length: 200 }, () => chance.uuid());
    expect(new Set(ids).size).toBe(200);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
