import { expect, test } from "vitest";
import {
  hearthStandard,
  hearthStandardReasons,
  weightKeys,
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
