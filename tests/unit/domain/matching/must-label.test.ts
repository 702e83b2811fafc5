import { expect, test } from "vitest";
import { mustLabel } from "#app/domain/matching/must-label.ts";
import { searchFor } from "#tests/support/matching/ordinary.ts";

test("every must-have that a referral can set has a name of its own, which says nothing of one child", () => {
  const { requirements } = searchFor({
    request: { stay: "short-breaks", breakNights: ["weekend-nights"], calledOutOfHours: true },
    places: {
      furthestMiles: 20,
      keepSchool: true,
      schoolArea: "AA2",
      stayAwayFrom: ["BB7"],
    },
    needs: { needs: [{ code: "autism", importance: "must" }] },
    risks: { risks: [{ code: "fire-setting", importance: "must" }] },
    home: {
      companionship: "solo",
      adaptations: ["hoist"],
      pets: "no",
      language: { code: "ti", importance: "must" },
      faith: { code: "Muslim", importance: "must" },
      culture: { code: "Roma", importance: "must" },
    },
  });
  const labels = requirements
    .filter(({ kind }) => kind === "must")
    .map(({ code }) => mustLabel(code));
  expect(labels.length).toBeGreaterThan(14);
  expect(new Set(labels).size).toBe(labels.length);
  expect(labels).not.toContain("Another must-have");
  expect(labels.join(" ")).not.toMatch(/Muslim|Roma|Tigrinya|BB7|20|weekend/i);
});

test("one that is new to this list is still counted", () => {
  expect(mustLabel("garden")).toBe("Another must-have");
  expect(mustLabel("need:of-tomorrow")).toBe("A need or risk");
});
