import { expect, test } from "vitest";
import { likeAge, siblingsPreferred } from "#app/domain/matching/wishes/household.ts";
import { briefFor, searchFor, seenBy } from "#tests/support/matching/ordinary.ts";

test.each([
  [[], 1],
  [[10, 17], 1],
  [[4], 0.4],
  [[1], 0],
])("a child of 12 with children aged %j has a share of %d", (childrenAges, share) => {
  const seen = seenBy(searchFor(), { home: { childrenAges } });
  expect(likeAge(briefFor())?.share(seen).lower).toBeCloseTo(share, 12);
});

test("a child who has to live alone has no household to fit in", () => {
  expect(likeAge(briefFor({ home: { companionship: "solo" } }))).toBeNull();
});

test("the share is how many of the siblings who would rather live together have room", () => {
  const siblings = {
    siblings: {
      siblings: [
        { age: 9, sex: "female", together: "prefer" },
        { age: 15, sex: "male", together: "prefer" },
      ],
    },
  } as const;
  const wish = siblingsPreferred(briefFor(siblings));
  const room = (places: number, ageTo = 17) =>
    wish?.share(seenBy(searchFor(siblings), { vacancy: { places }, home: { ageTo } })).lower;
  expect(room(3)).toBe(1);
  expect(room(2)).toBe(0.5);
  expect(room(1)).toBe(0);
  expect(room(3, 14)).toBe(0.5);
  const search = searchFor(siblings);
  const says = (places: number) => wish?.say(seenBy(search, { vacancy: { places } })).sentence;
  expect(says(1)).toBe("No room for the brothers and sisters who would rather live there too.");
  expect(says(2)).toBe("Room for 1 of the 2 brothers and sisters who would rather live there too.");
});

test("brothers and sisters who must not share are never counted in one home", () => {
  const sibling = (together: "must" | "prefer") => ({ age: 9, sex: "male", together }) as const;
  const shareOf = (
    siblings: readonly ReturnType<typeof sibling>[],
    keptApart: readonly (readonly [number, number])[],
    places: number,
  ) => {
    const wanted = { siblings: { siblings, keptApart } };
    const wish = siblingsPreferred(briefFor(wanted));
    const seen = seenBy(searchFor(wanted), { vacancy: { places } });
    return [wish?.share(seen).lower, wish?.say(seen).sentence];
  };
  const two = [sibling("prefer"), sibling("prefer")];
  const asManyAsMay =
    "Room for 1 of the 2 brothers and sisters who would rather live there too, as many as may share a home.";
  expect(shareOf(two, [[0, 1]], 3)).toEqual([1, asManyAsMay]);
  expect(shareOf(two, [[0, 1]], 2)).toEqual([1, asManyAsMay]);
  expect(shareOf(two, [[0, 1]], 1)[0]).toBe(0);
  const three = [...two, sibling("prefer")];
  expect(shareOf(three, [[0, 1]], 4)[0]).toBe(1);
  expect(shareOf(three, [[0, 1]], 2)[0]).toBe(0.5);
  const withMust = [sibling("must"), sibling("prefer"), sibling("prefer")];
  expect(shareOf(withMust, [[0, 1]], 4)[0]).toBe(1);
  expect(shareOf(withMust, [[0, 1]], 2)[0]).toBe(0);
});

test("nothing is wished for when none of them may share a home with the child", () => {
  const siblings = [
    { age: 8, sex: "male", together: "must" },
    { age: 9, sex: "male", together: "prefer" },
  ] as const;
  expect(siblingsPreferred(briefFor({ siblings: { siblings, keptApart: [[0, 1]] } }))).toBeNull();
});

test("a child without such siblings is not marked on them", () => {
  expect(siblingsPreferred(briefFor())).toBeNull();
});
