import { expect, test } from "vitest";
import {
  gradeOf,
  gradesWanted,
  inspectionSays,
  ofstedFloor,
} from "#app/domain/matching/must/ofsted-floor.ts";
import type { Inspection } from "#app/domain/ofsted/grades.ts";
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

test("a grade that only the provider has entered says so", () => {
  const seen = seenBy(searchFor(), { inspection: { reportedBy: "provider" } });
  expect(ofstedFloor(briefFor()).say(seen).sentence).toContain("entered by the provider");
});
