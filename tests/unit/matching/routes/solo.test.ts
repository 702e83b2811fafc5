import { expect, test } from "vitest";
import { shownOf, type World } from "#tests/support/matching/hand-made.ts";

const alone = { home: { companionship: "solo" } } as const;

const world: World = {
  "says that a child can live there alone, 3 miles": { miles: 3, home: { soloPossible: true } },
  "has not said, 6 miles": { miles: 6, home: { soloPossible: null } },
  "says that it cannot, next door": { miles: 1, home: { soloPossible: false } },
  "can, and two toddlers live there now, 9 miles": {
    miles: 9,
    home: { soloPossible: true, childrenAges: [2, 3] },
  },
};

test("a child who must live alone is shown homes that can and homes to be asked, and none that cannot", () => {
  const { order, leftOut } = shownOf(alone, world);
  expect(order).toEqual([
    "says that a child can live there alone, 3 miles",
    "has not said, 6 miles",
    "can, and two toddlers live there now, 9 miles",
  ]);
  expect(leftOut).toEqual({ "says that it cannot, next door": ["company"] });
});

test("a home that has not said is a question, and one with children in it now says that too", () => {
  const { reasons, sentence } = shownOf(alone, world);
  expect(reasons("has not said, 6 miles").notKnown).toContain("company");
  expect(sentence("can, and two toddlers live there now, 9 miles", "company")).toBe(
    "Can care for a child on their own; other children live there now, so ask from when.",
  );
});

test("that others live there now is a question of from when, so it is put in those words and not as what was said already", () => {
  const { reasons, questions } = shownOf(alone, world);
  const withOthers = "can, and two toddlers live there now, 9 miles";
  expect(reasons(withOthers).notKnown).toContain("company");
  expect(questions(withOthers)).toContain(
    "Can care for a child on their own; other children live there now, so ask from when.",
  );
  expect(questions("has not said, 6 miles")).toContain(
    "Can a child live here with no other children?",
  );
});

test("the ages of those who live there are no reason for a child who will live without them", () => {
  const { best, worst } = shownOf(alone, world).reasons(
    "can, and two toddlers live there now, 9 miles",
  );
  expect([...best, ...worst]).not.toContain("household");
});
