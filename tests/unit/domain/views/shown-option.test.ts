import { expect, test } from "vitest";
import { distanceBandLabels, distanceBands } from "#app/domain/distance/distance.ts";
import { homeKinds } from "#app/domain/home/home.ts";
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
  expect(shownOption(option, true, 1)).toEqual(option);
});

test("a parent who must not know the area learns nothing of how far the home is", () => {
  const shown = JSON.stringify(shownOption(option, false, 1));
  for (const band of distanceBands) {
    expect(shown).not.toContain(band);
    expect(shown).not.toContain(distanceBandLabels[band]);
  }
  expect(shown).not.toContain("near enough");
  expect(shown).not.toContain("a-picture");
});

test("a parent who must not know where reads neither a home's name nor a word that it wrote", () => {
  const shown = JSON.stringify(shownOption(option, false, 1));
  expect(shown).not.toContain("Willow");
  expect(shown).not.toContain("garden");
});

test("homes without their names are told apart by their kind and their place on the list", () => {
  const named = (kind: (typeof homeKinds)[number], number: number) =>
    shownOption({ ...option, kind }, false, number).name;
  expect(named("childrens-home", 1)).toBe("A children's home (1)");
  expect(named("fostering-household", 2)).toBe("A foster family (2)");
  expect(new Set(homeKinds.map((kind) => named(kind, 1))).size).toBe(homeKinds.length);
});

test("one home alone needs no number", () => {
  expect(shownOption(option, false, null).name).toBe("A children's home");
});
