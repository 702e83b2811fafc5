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

test("for weekend breaks a home with weekend nights comes first, one that has not said is asked, and one with school nights alone is not listed", () => {
  const can = { ...breaks, capabilities: [capability("personal-care", "experienced")] };
  const homes: World = {
    "weekends, 6 miles": { miles: 6, home: { ...can, breakNights: ["weekend-nights"] } },
    "has not said, 5 miles": { miles: 5, home: { ...can, breakNights: null } },
    "school nights, 1 mile": { miles: 1, home: { ...can, breakNights: ["school-nights"] } },
  };
  const named = {
    ...weekends,
    request: { ...weekends.request, breakNights: ["weekend-nights"] as const },
  };
  const { order, leftOut, reasons } = shownOf(named, homes);
  expect(order).toEqual(["weekends, 6 miles", "has not said, 5 miles"]);
  expect(leftOut).toEqual({ "school nights, 1 mile": ["break-nights"] });
  expect(reasons("has not said, 5 miles").notKnown).toEqual(["break-nights"]);
  expect(shownOf(weekends, homes).order[0]).toBe("school nights, 1 mile");
});

test("what a home has not said of hoist and care are the questions to it", () => {
  const { notKnown } = shownOf(weekends, world).reasons("has not said");
  expect(notKnown).toEqual(["adaptation:hoist", "need:personal-care"]);
});
