import { expect, test } from "vitest";
import {
  hearthStandard,
  hearthStandardReasons,
  weightKeys,
  weightLabels,
} from "#app/domain/matching/weight-profile.ts";

test("every weight of Hearth standard has a reason, and price has no weight", () => {
  expect(Object.keys(hearthStandard.weights)).toEqual([...weightKeys]);
  expect(Object.values(hearthStandardReasons).every((reason) => reason.length > 20)).toBe(true);
  expect(Object.keys(hearthStandard.weights).filter((key) => /price|fee|cost/.test(key))).toEqual(
    [],
  );
});

test("meeting the child's needs weighs most", () => {
  const { capabilities, ...others } = hearthStandard.weights;
  expect(capabilities).toBeGreaterThan(Math.max(...Object.values(others)));
});

test("every weight has a name of its own on pages", () => {
  expect(Object.keys(weightLabels)).toEqual([...weightKeys]);
  expect(new Set(Object.values(weightLabels)).size).toBe(weightKeys.length);
});

test("version 1 of Hearth standard stays as it was: other weights are another version", () => {
  expect(hearthStandard).toEqual({
    owner: null,
    name: "Hearth standard",
    version: 1,
    weights: {
      capabilities: 30,
      "distance:home": 18,
      "distance:school": 9,
      "distance:places": 8,
      area: 4,
      kind: 8,
      siblings: 10,
      household: 6,
      language: 4,
      faith: 4,
      culture: 4,
      stay: 8,
      "ofsted-overall": 6,
      "ofsted-protected": 6,
      readiness: 4,
      freshness: 3,
    },
  });
});
