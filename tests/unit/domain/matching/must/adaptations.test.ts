import { expect, test } from "vitest";
import { adaptations } from "#app/domain/matching/must/adaptations.ts";
import { briefFor, searchFor, seenBy } from "#tests/support/matching/ordinary.ts";

const hoist = { home: { adaptations: ["hoist", "adapted-bathroom"] } } as const;

test("each adaptation is a requirement of its own", () => {
  expect(adaptations(briefFor(hoist)).map(({ code }) => code)).toEqual([
    "adaptation:hoist",
    "adaptation:adapted-bathroom",
  ]);
});

test.each([
  [["hoist"], "met"],
  [[], "not-met"],
  [null, "not-known"],
] as const)("a home with %j, for a child who needs a hoist: %s", (has, verdict) => {
  const [needsHoist] = adaptations(briefFor(hoist));
  const seen = seenBy(searchFor(hoist), { home: { adaptations: has } });
  expect(needsHoist?.verdict(seen)).toBe(verdict);
});
