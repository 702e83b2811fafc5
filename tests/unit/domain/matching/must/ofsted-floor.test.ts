import { expect, test } from "vitest";
import {
  gradeOf,
  gradesWanted,
  inspectionSays,
  ofstedFloor,
} from "#app/domain/matching/must/ofsted-floor.ts";
import type { Grade, Inspection } from "#app/domain/ofsted/grades.ts";
import type { OfstedFloor } from "#app/domain/referral/referral.ts";
import {
  briefFor,
  candidateFor,
  referralFor,
  searchFor,
  seenBy,
} from "#tests/support/matching/ordinary.ts";

const override = { name: "Head of service", reason: "Known well to the child" };
const notInspected = { overall: null, helpedAndProtected: null, inspectedOn: null } as const;

test.each<readonly [OfstedFloor, Partial<Inspection>, string]>([
  ["good", { overall: "good" }, "met"],
  ["good", { overall: "requires-improvement" }, "not-met"],
  ["requires-improvement", { overall: "requires-improvement" }, "met"],
  ["none", { overall: "inadequate" }, "not-met"],
  ["outstanding", notInspected, "not-known"],
])("with a floor of %s, %j is %s", (floor, inspection, verdict) => {
  const wanted = { home: { ofstedFloor: floor } };
  expect(ofstedFloor(briefFor(wanted)).verdict(seenBy(searchFor(wanted), { inspection }))).toBe(
    verdict,
  );
});

test("an Inadequate home is listed only when somebody named allows it and there is no floor above it", () => {
  const named = referralFor({ home: { inadequateOverride: override } });
  expect(gradesWanted(named)).toContain("inadequate");
  const floor = referralFor({ home: { inadequateOverride: override, ofstedFloor: "good" } });
  expect(gradesWanted(floor)).toEqual(["outstanding", "good"]);
});

test("supported accommodation with serious weaknesses is taken as Inadequate", () => {
  const { inspection } = candidateFor({
    inspection: { ...notInspected, supportedOutcome: "serious-weaknesses" },
  });
  expect(gradeOf(inspection)).toBe("inadequate");
  expect(inspectionSays(inspection)).toBe("Serious or widespread weaknesses");
});

test("not yet inspected is said not to be a bad grade", () => {
  const seen = seenBy(searchFor(), { inspection: notInspected });
  expect(ofstedFloor(briefFor()).say(seen).sentence).toContain("not a bad grade");
});

const reported = (overall: Grade, register: Grade | null) =>
  seenBy(searchFor(), {
    inspection: { overall, reportedBy: "provider" },
    registered: { overall: register },
  });

test.each<readonly [OfstedFloor, Grade, Grade | null, string, string]>([
  ["none", "good", "inadequate", "not-known", "; the register still says Inadequate)."],
  ["good", "outstanding", "requires-improvement", "not-known", "; the register still says "],
  ["good", "good", null, "not-known", "; the register has no grade yet)."],
  ["good", "good", "outstanding", "met", ", not yet in the register)."],
  ["good", "good", "good", "met", ", not yet in the register)."],
  ["good", "outstanding", "good", "met", "; the register still says Good)."],
  ["good", "requires-improvement", "good", "not-met", ", not yet in the register)."],
  ["none", "inadequate", "good", "not-met", ", not yet in the register)."],
  [
    "good",
    "requires-improvement",
    "inadequate",
    "not-met",
    "; the register still says Inadequate).",
  ],
])(
  "with a floor of %s, what a provider reports (%s) counts at once when it is worse than the register (%s), and is %s",
  (floor, overall, register, verdict, words) => {
    const requirement = ofstedFloor(briefFor({ home: { ofstedFloor: floor } }));
    expect(requirement.verdict(reported(overall, register))).toBe(verdict);
    const { sentence } = requirement.say(reported(overall, register));
    expect(sentence).toContain(" (provider-reported");
    expect(sentence).toContain(words);
  },
);

test("a home that the register has as Inadequate is listed as a question when its provider reports better, and not before", () => {
  const inadequate = seenBy(searchFor(), { inspection: { overall: "inadequate" } });
  expect(ofstedFloor(briefFor()).verdict(inadequate)).toBe("not-met");
  expect(ofstedFloor(briefFor()).say(reported("good", "inadequate")).sentence).toBe(
    "Ofsted overall: Good, inspected 1 June 2026 (provider-reported; the register still says Inadequate).",
  );
});
