import { expect, test } from "vitest";
import { capabilityLevels } from "#app/domain/matching/wishes/capability-levels.ts";
import { briefFor, capability, searchFor, seenBy } from "#tests/support/matching/ordinary.ts";

const needs = {
  needs: {
    needs: [
      { code: "autism", importance: "must" },
      { code: "adhd", importance: "matters" },
    ],
  },
} as const;

test("a need that is a must counts twice as much as one that matters", () => {
  expect(capabilityLevels(briefFor(needs)).map(({ portion }) => portion)).toEqual([2 / 3, 1 / 3]);
});

test("having done it beats being trained, which beats being willing, which beats cannot", () => {
  const [autism] = capabilityLevels(briefFor(needs));
  const best = (["experienced", "trained", "willing", "cannot"] as const).map(
    (level) =>
      autism?.share(
        seenBy(searchFor(needs), { home: { capabilities: [capability("autism", level)] } }),
      ).upper,
  );
  expect(best).toEqual([1, 0.75, 0.6, 0]);
});

test("a home that has not said may be anything from no to yes", () => {
  const [autism] = capabilityLevels(briefFor(needs));
  expect(autism?.share(seenBy(searchFor(needs)))).toEqual({ lower: 0, upper: 1 });
});
