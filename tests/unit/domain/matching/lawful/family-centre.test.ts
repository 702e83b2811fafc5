import { expect, test } from "vitest";
import { notFamilyCentre } from "#app/domain/matching/lawful/family-centre.ts";
import { briefFor, searchFor, seenBy } from "#tests/support/matching/ordinary.ts";

test("a child without a parent never lives in a residential family centre", () => {
  const requirement = notFamilyCentre(briefFor());
  const centre = { home: { kind: "residential-family-centre" } } as const;
  expect(requirement?.verdict(seenBy(searchFor(), centre))).toBe("not-met");
  expect(requirement?.verdict(seenBy(searchFor()))).toBe("met");
  expect(requirement?.change).toBeUndefined();
});

test("a parent and child may", () => {
  expect(notFamilyCentre(briefFor({ request: { stay: "parent-and-child" } }))).toBeNull();
});
