import { describe, expect, test } from "vitest";
import {
  answeredWords,
  countWords,
  narrowedWords,
} from "#app/routes/commissioner/matching/count-words.ts";
import { listAddress } from "#app/routes/commissioner/matching/list-address.ts";
import { chosenIn, filtersOf, listQuery } from "#app/routes/commissioner/matching/list-query.ts";

const list = { listed: 6, judged: 60, found: 60, complete: true, exact: true };

describe("The address of a list of homes", () => {
  test("keeps every filter on the next page", () => {
    const query = listQuery.parse({
      kinds: ["childrens-home", "fostering-household"],
      miles: "10",
      ready: "0",
      only: ["known", "good"],
    });
    const address = listAddress("/matches", chosenIn(query), 2);
    expect(address).toBe(
      "/matches?kinds=fostering-household&kinds=childrens-home&miles=10&ready=0&only=good&only=known&page=2",
    );
    expect(filtersOf(query)).toEqual({
      kinds: ["fostering-household", "childrens-home"],
      withinMiles: 10,
      readyInDays: 0,
      goodOrBetter: true,
      confirmedLately: false,
      allKnown: true,
      notAsked: false,
    });
  });

  test("that somebody has made up shows the whole list", () => {
    const query = listQuery.parse({
      kinds: "castle",
      miles: "7",
      ready: "-1",
      only: "me",
      page: "x",
    });
    expect(listAddress("/matches", chosenIn(query), 1)).toBe("/matches");
    expect(query.page).toBe(1);
  });
});

describe("How much of a list is shown", () => {
  test("is said with the filters, and of how many where all are known", () => {
    const whole = { listed: 41, complete: true };
    expect(narrowedWords({ ...list, whole }, 2)).toBe("Showing 6 of 41; 2 filters.");
    expect(narrowedWords({ ...list, listed: 0, whole }, 1)).toBe("Showing 0 of 41; 1 filter.");
  });

  test("claims no number that nobody has counted", () => {
    const whole = { listed: 60, complete: false };
    expect(narrowedWords({ ...list, whole }, 1)).toBe("Showing all 6 that pass; 1 filter.");
    const words = narrowedWords({ ...list, complete: false, whole }, 1);
    expect(words).toBe(
      "Showing the best that pass; 1 filter. More pass further away; none of them fits as well.",
    );
    expect(narrowedWords({ ...list, complete: false, exact: false, whole }, 1)).toContain(
      "the best of 60 that were judged",
    );
  });

  test("is said of the whole list too", () => {
    expect(countWords({ ...list, listed: 1 })).toBe("1 home fits, best fit first.");
  });
});

test("What has come of asking is counted over all homes, and not said while nobody has answered", () => {
  expect(answeredWords({ offers: 2, noes: 1 })).toBe("2 offers, 1 no");
  expect(answeredWords({ offers: 0, noes: 2 })).toBe("2 noes");
  expect(answeredWords({ offers: 0, noes: 0 })).toBeNull();
});
