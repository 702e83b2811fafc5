import { expect, test } from "vitest";
import type { HomeKind } from "#app/domain/home/home.ts";
import { judgeCandidate } from "#app/domain/matching/judge.ts";
import { kindPreferred, stayOffered } from "#app/domain/matching/wishes/plan.ts";
import {
  briefFor,
  candidateFor,
  judgementOf,
  searchFor,
  seenBy,
} from "#tests/support/matching/ordinary.ts";

test("a home that offers the stay planned has the whole share, another none", () => {
  const wish = stayOffered(briefFor());
  expect(wish.share(seenBy(searchFor())).lower).toBe(1);
  const short = seenBy(searchFor(), { home: { stays: ["short-term"] } });
  expect(wish.share(short).upper).toBe(0);
  expect(wish.say(short).sentence).toBe(
    "Does not offer the stay planned (long term); offers short term.",
  );
});

test("a home that has not said which stays it offers says that, and names none", () => {
  const silent = seenBy(searchFor(), { home: { stays: [] } });
  expect(stayOffered(briefFor()).say(silent).sentence).toBe("Has not said which stays it offers.");
});

test("a home that names no stay may offer the one planned: it is judged not known, never no", () => {
  const search = searchFor();
  const judged = judgeCandidate(search, candidateFor({ home: { stays: [] } }));
  expect(judgementOf(judged.judgements, "stay").verdict).toBe("not-known");
  const weight = search.wishes.find(({ code }) => code === "stay")?.weight ?? 0;
  expect(judged.score.upper - judged.score.lower).toBeCloseTo(100 * weight);
  expect(judged.score.upper).toBeCloseTo(judgeCandidate(search, candidateFor()).score.upper);
});

test("what is asked of a stay besides takes its part of the stay's weight", () => {
  expect(stayOffered(briefFor()).portion).toBe(1);
  expect(stayOffered(briefFor({ request: { calledOutOfHours: true } })).portion).toBe(0.5);
});

const fosteringFirst = {
  home: {
    kinds: [
      { kind: "fostering-household", suitability: "preferred" },
      { kind: "childrens-home", suitability: "suitable" },
    ],
  },
} as const;

test("the preferred kind comes before one that would do", () => {
  const wish = kindPreferred(briefFor(fosteringFirst));
  const search = searchFor(fosteringFirst);
  expect(wish?.share(seenBy(search)).lower).toBe(1);
  expect(wish?.share(seenBy(search, { home: { kind: "childrens-home" } })).lower).toBe(0.5);
});

test("for a child who moves on from a children's home a family is preferred, unless another kind is", () => {
  const suitable = (kind: HomeKind) => ({ kind, suitability: "suitable" as const });
  const moving = {
    request: { steppingDown: true },
    home: { kinds: [suitable("fostering-household"), suitable("childrens-home")] },
  };
  const wish = kindPreferred(briefFor(moving));
  const search = searchFor(moving);
  expect(wish?.share(seenBy(search)).lower).toBe(1);
  expect(wish?.share(seenBy(search, { home: { kind: "childrens-home" } })).lower).toBe(0.5);
  const prefersHome = {
    ...moving,
    home: {
      kinds: [
        suitable("fostering-household"),
        { kind: "childrens-home" as const, suitability: "preferred" as const },
      ],
    },
  };
  expect(kindPreferred(briefFor(prefersHome))?.share(seenBy(searchFor(prefersHome))).lower).toBe(
    0.5,
  );
});

test("a referral that wants one kind alone has no order among kinds", () => {
  const one = { home: { kinds: [{ kind: "childrens-home", suitability: "preferred" }] } } as const;
  expect(kindPreferred(briefFor(one))).toBeNull();
});
