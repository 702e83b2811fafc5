import { expect, test } from "vitest";
import { anchorsOf, areasNamed } from "#app/domain/matching/anchors.ts";
import { referralFor, town } from "#tests/support/matching/ordinary.ts";

const answers = referralFor({
  places: {
    schoolArea: "AA2",
    otherPlaces: [
      { kind: "relative", area: "AA3", timesPerMonth: 4 },
      { kind: "other", area: "AA2", timesPerMonth: 1 },
    ],
  },
});

test("the home area comes first, then the school, then other places in their order", () => {
  expect(anchorsOf(answers, town).map(({ code, label }) => [code, label])).toEqual([
    ["home", "the home area (AA1)"],
    ["school", "the school (AA2)"],
    ["place-1", "family (AA3)"],
    ["place-2", "a regular place (AA2)"],
  ]);
});

test("each area is asked of the map once", () => {
  expect(areasNamed(answers)).toEqual(["AA1", "AA2", "AA3"]);
});
