import { expect, test } from "vitest";
import { pets } from "#app/domain/matching/must/pets.ts";
import { briefFor, searchFor, seenBy } from "#tests/support/matching/ordinary.ts";

test.each([
  ["must", ["dog"], "met"],
  ["must", [], "not-met"],
  ["no", ["dog"], "not-met"],
  ["no", [], "met"],
  ["no", null, "not-known"],
] as const)("pets %s, and a home with %j: %s", (wish, has, verdict) => {
  const wanted = { home: { pets: wish } };
  expect(pets(briefFor(wanted))?.verdict(seenBy(searchFor(wanted), { home: { pets: has } }))).toBe(
    verdict,
  );
});

test.each(["can", "unknown"] as const)("a child who %s live with pets asks for nothing", (wish) => {
  expect(pets(briefFor({ home: { pets: wish } }))).toBeNull();
});
