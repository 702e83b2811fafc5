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

test("a child without such siblings is not marked on them", () => {
  expect(siblingsPreferred(briefFor())).toBeNull();
});
