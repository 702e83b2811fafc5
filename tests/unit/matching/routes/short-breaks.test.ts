import { expect, test } from "vitest";
import { shownOf, type World } from "#tests/support/matching/hand-made.ts";
import { capability } from "#tests/support/matching/ordinary.ts";

const weekends = {
  request: { stay: "short-breaks" },
  child: { legalStatus: "V4" },
  needs: { needs: [{ code: "personal-care", importance: "must" }] },
  home: { adaptations: ["hoist"] },
} as const;
const breaks = { stays: ["short-breaks"], adaptations: ["hoist"] } as const;

const world: World = {
  "has given personal care": {
    miles: 6,
    home: { ...breaks, capabilities: [capability("personal-care", "experienced")] },
  },
  "is trained for it": {
    miles: 6,
    home: { ...breaks, capabilities: [capability("personal-care", "trained")] },
  },
  "has not said": { miles: 6, home: { ...breaks, adaptations: null } },
  "has no hoist": {
    miles: 2,
    home: {
      ...breaks,
      adaptations: [],
      capabilities: [capability("personal-care", "experienced")],
    },
  },
  "cannot give personal care": {
    miles: 2,
    home: { ...breaks, capabilities: [capability("personal-care", "cannot")] },
  },
  "takes children for years only": {
    miles: 2,
    home: {
      ...breaks,
      stays: ["long-term"],
      capabilities: [capability("personal-care", "experienced")],
    },
  },
};

test("for short breaks a home counts that offers them, first the one that has shown what this child needs", () => {
  expect(shownOf(weekends, world).order).toEqual([
    "has given personal care",
    "is trained for it",
    "has not said",
  ]);
});

test("a home two miles away without the hoist, the care or the short breaks is not listed, and says why", () => {
  expect(shownOf(weekends, world).leftOut).toEqual({
    "has no hoist": ["adaptation:hoist"],
    "cannot give personal care": ["need:personal-care"],
    "takes children for years only": ["stay"],
  });
});

test("what a home has not said of hoist and care are the questions to it", () => {
  const { notKnown } = shownOf(weekends, world).reasons("has not said");
  expect(notKnown).toEqual(["adaptation:hoist", "need:personal-care"]);
});
