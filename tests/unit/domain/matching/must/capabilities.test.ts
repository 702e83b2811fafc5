import { expect, test } from "vitest";
import {
  mustCapabilities,
  sayCapability,
  statedCapabilities,
} from "#app/domain/matching/must/capabilities.ts";
import { levelIn } from "#app/domain/needs/capability-levels.ts";
import { capabilityLevels } from "#app/domain/needs/needs.ts";
import {
  briefFor,
  candidateFor,
  capability,
  referralFor,
  searchFor,
  seenBy,
} from "#tests/support/matching/ordinary.ts";

const fires = { risks: { risks: [{ code: "fire-setting", importance: "must" }] } } as const;
const expected = { experienced: "met", trained: "met", willing: "not-known", cannot: "not-met" };

test.each(capabilityLevels)("a home that is %s with a child who sets fires", (level) => {
  const [requirement] = mustCapabilities(briefFor(fires));
  const seen = seenBy(searchFor(fires), {
    home: { capabilities: [capability("fire-setting", level)] },
  });
  expect(requirement?.verdict(seen)).toBe(expected[level]);
});

test("a home that has not said is asked, not left out", () => {
  const [requirement] = mustCapabilities(briefFor(fires));
  expect(requirement?.verdict(seenBy(searchFor(fires)))).toBe("not-known");
});

test("a need that only matters is no must", () => {
  const matters = { needs: { needs: [{ code: "autism", importance: "matters" }] } } as const;
  expect(mustCapabilities(briefFor(matters))).toEqual([]);
  expect(statedCapabilities(referralFor(matters))).toHaveLength(1);
});

test("what a home can show is the fact behind the sentence", () => {
  const shown = { ...capability("autism", "experienced"), evidence: "Two children since 2023" };
  const candidate = candidateFor({ home: { capabilities: [shown] } });
  expect(levelIn(candidate.levels, "autism")).toBe("experienced");
  expect(sayCapability(candidate, "autism").fact).toEqual({
    field: "autism",
    says: "Two children since 2023",
    confirmedAt: shown.confirmedAt,
  });
});

test("a child who moves on from a children's home needs a family that can care after trauma, stated or not", () => {
  const codes = (stated: "must" | null) => {
    const needs = stated ? [{ code: "trauma-and-attachment" as const, importance: stated }] : [];
    const moving = { request: { steppingDown: true }, needs: { needs } };
    return statedCapabilities(briefFor(moving).answers);
  };
  expect(codes(null)).toEqual([{ code: "trauma-and-attachment", importance: "matters" }]);
  expect(codes("must")).toEqual([{ code: "trauma-and-attachment", importance: "must" }]);
  expect(statedCapabilities(briefFor().answers)).toEqual([]);
});
