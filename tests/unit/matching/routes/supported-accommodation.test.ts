import { expect, test } from "vitest";
import type { Inspection } from "#app/domain/ofsted/grades.ts";
import { shownOf, type World } from "#tests/support/matching/hand-made.ts";

const kinds = [
  { kind: "supported-accommodation", suitability: "preferred" },
  { kind: "fostering-household", suitability: "suitable" },
] as const;
const sixteen = { child: { age: 16, legalStatus: "V2" }, home: { kinds } } as const;

const supported = (supportedOutcome: Inspection["supportedOutcome"], miles = 5) => ({
  miles,
  home: { kind: "supported-accommodation" as const, ageFrom: 16, ageTo: 17 },
  inspection: {
    overall: null,
    helpedAndProtected: null,
    leadersAndManagers: null,
    supportedOutcome,
  },
});

const world: World = {
  "carers, 5 miles": { miles: 5 },
  "inconsistent, 5 miles": supported("inconsistent"),
  "consistently strong, 5 miles": supported("consistently-strong"),
  "serious weaknesses, next door": supported("serious-weaknesses", 1),
};

test("at 16 supported accommodation is lawful: the strong one first; preferring the kind is worth 4 of 100, less than the 4.8 that an inconsistent outcome costs beside a Good", () => {
  const { order, reasons } = shownOf(sixteen, world);
  expect(order).toEqual([
    "consistently strong, 5 miles",
    "carers, 5 miles",
    "inconsistent, 5 miles",
  ]);
  expect(reasons("consistently strong, 5 miles").best).toContain("ofsted-overall");
  expect(reasons("inconsistent, 5 miles").worst).toContain("ofsted-overall");
});

test("serious weaknesses are kept out like Inadequate, however near", () => {
  expect(shownOf(sixteen, world).leftOut).toEqual({ "serious weaknesses, next door": ["ofsted"] });
});

test("at 15 no supported accommodation is lawful, whatever the referral prefers", () => {
  const fifteen = { ...sixteen, child: { ...sixteen.child, age: 15 } };
  const { order, leftOut } = shownOf(fifteen, world);
  expect(order).toEqual(["carers, 5 miles"]);
  expect(leftOut["consistently strong, 5 miles"]).toEqual(["age", "supported-accommodation"]);
});

test("with a deprivation of liberty order it is not lawful at 16 either", () => {
  const deprived = { ...sixteen, child: { ...sixteen.child, deprivationOfLiberty: true } };
  expect(shownOf(deprived, world).leftOut["consistently strong, 5 miles"]).toEqual([
    "deprivation-of-liberty",
  ]);
});

test("a brother of 14 who must come too makes it unlawful for both", () => {
  const brother = { age: 14, sex: "male", together: "must" } as const;
  const { leftOut } = shownOf({ ...sixteen, siblings: { siblings: [brother] } }, world);
  expect(leftOut["consistently strong, 5 miles"]).toContain("supported-accommodation");
});
