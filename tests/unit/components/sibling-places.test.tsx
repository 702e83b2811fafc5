import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import {
  SiblingPlaces,
  type SiblingPlacesProps,
} from "#app/components/matching/sibling-places.tsx";

const placing = (group: readonly number[], homeId: string, miles: number | null) => ({
  group,
  homeId,
  alias: `Carer ${homeId}`,
  kind: "fostering-household" as const,
  providerName: "An agency",
  areaName: "Hither",
  miles,
});
const places: SiblingPlacesProps["places"] = {
  children: [
    { place: 0, age: 12, sex: "male" },
    { place: 1, age: 9, sex: "female" },
    { place: 2, age: 7, sex: "male" },
  ],
  tradeOff: "All three together 38 miles away; or two and one, 3 miles apart.",
  together: [placing([0, 1, 2], "a", 38)],
  splits: [
    {
      milesApart: 1,
      furthest: 9,
      fit: "They score 63 out of 100.",
      homes: [placing([0, 1], "b", 6), placing([2], "c", null)],
    },
  ],
  mustGiven: false,
  mustNotFound: false,
  looked: { nearest: 812, found: 812 },
  allTried: true,
};
const shown = (changes: Partial<typeof places> = {}) =>
  renderToStaticMarkup(<SiblingPlaces referralId="r" places={{ ...places, ...changes }} />)
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");

test("the choice stands first, then who would live where", () => {
  const text = shown();
  expect(text).toContain("All three together 38 miles away");
  expect(text).toContain("This child, boy of 12; girl of 9; boy of 7");
  expect(text).toContain("Two homes, 1 mile apart");
  expect(text).toContain("This child, boy of 12; girl of 9 Carer b Fostering household in Hither");
  expect(text).toContain("6 miles from the home area");
  expect(text).toContain("Boy of 7 Carer c");
  expect(text).toContain("They score 63 out of 100.");
});

test("a plan that parts those who must live together says so before anything else", () => {
  expect(shown()).not.toContain("if that must can give");
  expect(shown({ mustGiven: true, together: [] })).toContain("if that must can give");
});

test("the page about a home is linked where this child would live, and not where only the others would", () => {
  const page = renderToStaticMarkup(<SiblingPlaces referralId="r" places={places} />);
  expect(page.match(/matches\/\w/g)).toEqual(["matches/a", "matches/b"]);
});

test("nothing found is not called impossible: what was not looked at is named, and so is what could not be tried", () => {
  const among = { nearest: 5_000, found: 43_210 };
  const text = shown({ mustNotFound: true, together: [], looked: among, allTried: false });
  expect(text).not.toContain("No home, alone or with others, keeps together");
  expect(text).toContain("was found, among the 5,000 nearest vacancies");
  expect(text).toContain("if that must can give");
  expect(text).toContain("of 43,210 that could take any of them");
  expect(text).toContain("too many choices of homes to try them all");
  expect(shown()).toContain("Every vacancy that could take any of them was looked at: 812.");
});

test("four homes are counted as four", () => {
  const homes = ["a", "b", "c", "d"].map((id, place) => placing([place], id, 5));
  const apart = { milesApart: 4, furthest: 9, fit: "", homes };
  expect(shown({ splits: [apart] })).toContain("Four homes, at most 4 miles apart");
});
