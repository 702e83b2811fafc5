import { expect, test } from "vitest";
import { distanceBandLabels, distanceBands } from "#app/domain/distance/distance.ts";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import { childOption } from "#app/domain/views/child-option.ts";
import { shownOption } from "#app/domain/views/shown-option.ts";

const option = childOption({
  home: {
    kind: "childrens-home",
    alias: "Willow House",
    adults: 3,
    childrenAges: [],
    pets: [],
    forTheChild: "There is a big garden.",
  },
  distance: "under-5",
  distanceFromSchool: "under-5",
  canMoveInOn: calendarDate("2026-11-25"),
  pictureIds: ["a-picture"],
});

test("a child reads all of an option", () => {
  expect(shownOption(option, true)).toEqual(option);
});

test("a parent who must not know the area learns nothing of how far the home is", () => {
  const shown = JSON.stringify(shownOption(option, false));
  for (const band of distanceBands) {
    expect(shown).not.toContain(band);
    expect(shown).not.toContain(distanceBandLabels[band]);
  }
  expect(shown).not.toContain("near enough");
  expect(shown).not.toContain("a-picture");
});
