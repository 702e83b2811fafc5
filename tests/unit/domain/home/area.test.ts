import { describe, expect, test } from "vitest";
import { readSector } from "#app/domain/home/area.ts";

describe("a home's area is a postcode sector", () => {
  test.each([
    ["LS8 4", "LS8 4"],
    ["ls8 4", "LS8 4"],
    [" m14  5 ", "M14 5"],
    ["SW1A 2", "SW1A 2"],
  ])("%s is read as %s", (typed, sector) => {
    expect(readSector(typed)).toEqual({ accepted: true, value: sector });
  });

  test.each(["LS8 4AB", "ls84ab", "the home is at M14 5TQ", "SW1A2AA"])(
    "a whole postcode is refused: %s",
    (typed) => {
      expect(readSector(typed)).toEqual({ accepted: false, refusal: "whole-postcode" });
    },
  );

  test.each(["LS8", "M14", "SW1A"])("the first half alone is too wide: %s", (typed) => {
    expect(readSector(typed)).toEqual({ accepted: false, refusal: "only-first-half" });
  });

  test.each(["", "Leeds", "8 Acacia Avenue", "LS8 44", "LS88 4 4"])(
    "anything else is no sector: %s",
    (typed) => {
      expect(readSector(typed)).toEqual({ accepted: false, refusal: "not-a-sector" });
    },
  );
});
