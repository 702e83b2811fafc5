import { expect, test } from "vitest";
import { requirementsOf } from "#app/domain/matching/requirements.ts";
import { briefFor } from "#tests/support/matching/ordinary.ts";

test("every requirement has a code of its own, and lawful fit comes first", () => {
  const brief = briefFor({
    child: { age: 15, deprivationOfLiberty: true },
    siblings: { siblings: [{ age: 9, sex: "female", together: "must" }] },
    places: { furthestMiles: 20, keepSchool: true, schoolArea: "AA2", stayAwayFrom: ["303"] },
    needs: { needs: [{ code: "autism", importance: "must" }] },
    risks: { risks: [{ code: "fire-setting", importance: "must" }] },
    home: {
      companionship: "solo",
      adaptations: ["hoist"],
      pets: "no",
      language: { code: "ur", importance: "must" },
    },
  });
  const requirements = requirementsOf(brief);
  const codes = requirements.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toHaveLength(22);
  const kinds = requirements.map(({ kind }) => kind);
  expect(kinds.lastIndexOf("lawful")).toBeLessThan(kinds.indexOf("must"));
});
