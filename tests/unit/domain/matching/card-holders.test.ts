import { describe, expect, test } from "vitest";
import {
  type CardHolder,
  homesAtOnce,
  homesToGive,
  isAmongBest,
  isStanding,
  mayStillAnswer,
} from "#app/domain/matching/card-holders.ts";
import type { Weighed } from "#app/domain/matching/weigh.ts";
import { candidateFor } from "#tests/support/matching/ordinary.ts";

/** Homes in the order of the match: the first fits best. */
const fitting = Array.from({ length: homesAtOnce + 6 }, (_, place) => homeAt(place + 1));

function homeAt(number: number, middle = 100 - number): Weighed {
  return {
    seen: { candidate: candidateFor({ number }), miles: [5] },
    failed: [],
    score: { lower: middle, middle, upper: middle },
  };
}

const idOf = ({ seen }: Weighed) => seen.candidate.home.id;
const holds = (weighed: Weighed, changes: Partial<CardHolder> = {}): CardHolder => ({
  homeId: idOf(weighed),
  fits: true,
  saidNo: false,
  ...changes,
});
const best = fitting.slice(0, homesAtOnce);

const asItIs = <One>(one: One): One => one;

describe("who is given a card", () => {
  test("is the best few dozen homes, in the order of the match, and nobody else", () => {
    expect(homesAtOnce).toBe(24);
    expect(homesToGive(fitting, [])).toEqual(best);
  });

  test("is every home that fits, where fewer fit", () => {
    expect(homesToGive(fitting.slice(0, 3), [])).toEqual(fitting.slice(0, 3));
  });

  test("is nobody the second time", () => {
    expect(
      homesToGive(
        fitting,
        best.map((one) => holds(one)),
      ),
    ).toEqual([]);
  });

  test("is the next best home for each home that says no", () => {
    const holders = best.map((one, place) => holds(one, { saidNo: place === 2 || place === 20 }));
    expect(homesToGive(fitting, holders)).toEqual(fitting.slice(homesAtOnce, homesAtOnce + 2));
  });

  test("is the next best home when a vacancy closes, because its home is no longer listed", () => {
    const holders = best.map((one) => holds(one));
    expect(homesToGive(fitting.slice(1), holders)).toEqual([fitting[homesAtOnce]]);
  });

  test("is a new vacancy that ranks among the best, and nobody loses a card for it", () => {
    const holders = best.map((one) => holds(one));
    const fresh = homeAt(90, 99.5);
    expect(homesToGive([fresh, ...fitting], holders)).toEqual([fresh]);
    const again = [...holders, holds(fresh)];
    const declined = again.map((one) =>
      one.homeId === holders[0]?.homeId ? { ...one, saidNo: true } : one,
    );
    expect(homesToGive([fresh, ...fitting], declined)).toEqual([]);
  });

  test("does not depend on whom the commissioner invited by hand: they take nobody's place", () => {
    const holders = fitting.slice(0, 5).map((one) => holds(one, { fits: false }));
    expect(homesToGive(fitting, holders)).toEqual(fitting.slice(5, homesAtOnce + 5));
    expect(holders.some(isStanding)).toBe(false);
  });
});

describe("a vacancy that appears", () => {
  test("is among the best while fewer than a card's number of homes are better", () => {
    expect(isAmongBest(homeAt(90, 99.5), best, asItIs)).toBe(true);
    expect(isAmongBest(homeAt(90, 1), best.slice(1), asItIs)).toBe(true);
    expect(isAmongBest(homeAt(90, 1), best, asItIs)).toBe(false);
  });

  test("is not kept out by homes whose vacancy has closed", () => {
    const [closed, ...rest] = best;
    if (!closed) throw new Error("no homes");
    expect(isAmongBest(homeAt(90, 1), [{ ...closed, score: null }, ...rest], asItIs)).toBe(true);
  });
});

test("a home may still answer until it says no, takes its offer back or has no place left", () => {
  const home = { declined: null, offer: null, hasPlaces: true };
  expect(mayStillAnswer(home)).toBe(true);
  expect(mayStillAnswer({ ...home, offer: "signed" })).toBe(true);
  expect(mayStillAnswer({ ...home, offer: "withdrawn" })).toBe(false);
  expect(mayStillAnswer({ ...home, declined: { reason: "fee" } })).toBe(false);
  expect(mayStillAnswer({ ...home, hasPlaces: false })).toBe(false);
});
