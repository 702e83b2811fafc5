import { expect, test } from "vitest";
import { backgroundShared } from "#app/domain/matching/wishes/background.ts";
import { briefFor, searchFor, seenBy } from "#tests/support/matching/ordinary.ts";

const faith = { home: { faith: { code: "Muslim", importance: "matters" } } } as const;

test.each([
  [["Muslim"], 1, 1],
  [["Christian"], 0, 0],
  [null, 0, 1],
] as const)(
  "a home that supports %j has between %d and %d of the share",
  (faithsSupported, lower, upper) => {
    const [wish] = backgroundShared(briefFor(faith));
    expect(wish?.share(seenBy(searchFor(faith), { home: { faithsSupported } }))).toEqual({
      lower,
      upper,
    });
  },
);

test("a referral that states no such need has no such wish", () => {
  expect(backgroundShared(briefFor({ child: { firstLanguage: "ur" } }))).toEqual([]);
});
