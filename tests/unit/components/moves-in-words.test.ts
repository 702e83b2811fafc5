import { expect, test } from "vitest";
import { movesInWords, ordinal } from "#app/components/matching/moves-in-words.ts";

test("places are said as people say them", () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 103, 111].map(ordinal)).toEqual([
    "1st",
    "2nd",
    "3rd",
    "4th",
    "11th",
    "12th",
    "13th",
    "21st",
    "22nd",
    "103rd",
    "111th",
  ]);
});

test("an answer is said by what it could do, and only by what it could do", () => {
  expect(movesInWords({ isMust: true, place: 4, bestPlace: 4, worstPlace: null })).toBe(
    "It is 4th now; the answer could take it off the list. This is a must-have of the referral.",
  );
  expect(movesInWords({ isMust: false, place: 4, bestPlace: 1, worstPlace: 9 })).toBe(
    "It is 4th now; the answer could bring it to 1st or put it 9th.",
  );
});
