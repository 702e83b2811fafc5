import { expect, test } from "vitest";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import { shownOf, type World } from "#tests/support/matching/hand-made.ts";
import { today } from "#tests/support/matching/ordinary.ts";

const tonight = {
  request: { urgency: "today", neededBy: today, stay: "emergency" },
  risks: { risks: [{ code: "going-missing", importance: "matters" }] },
} as const;

const world: World = {
  "carers who take emergencies, 4 miles": { miles: 4, home: { stays: ["emergency"] } },
  "carers who take emergencies, 14 miles": { miles: 14, home: { stays: ["emergency"] } },
  "carers next door who take nobody tonight": { miles: 1, home: { stays: ["long-term"] } },
  "carers who are ready tomorrow": {
    miles: 2,
    home: { stays: ["emergency"] },
    vacancy: { availableFrom: calendarDate("2026-11-24") },
  },
  "carers whose vacancy was confirmed a month ago": {
    miles: 2,
    home: { stays: ["emergency"] },
    vacancy: { confirmedAt: new Date("2026-10-23T09:00:00Z") },
  },
  "carers who have not said which stays they take": { miles: 14, home: { stays: [] } },
};

test("tonight, a home counts that takes emergencies and has a place today, and the nearer one comes first", () => {
  const { order } = shownOf(tonight, world);
  expect(order.slice(0, 2)).toEqual([
    "carers who take emergencies, 4 miles",
    "carers who take emergencies, 14 miles",
  ]);
});

test("a home that has not said whether it takes emergencies is to be asked, after those that have said so", () => {
  const { order, sentence } = shownOf(tonight, world);
  expect(order.at(-1)).toBe("carers who have not said which stays they take");
  expect(sentence("carers who have not said which stays they take", "stay")).toBe(
    "Has not said which stays it takes.",
  );
});

test("next door is no help tonight if no emergency is taken there, the place is there tomorrow, or nobody has confirmed it", () => {
  expect(shownOf(tonight, world).leftOut).toEqual({
    "carers next door who take nobody tonight": ["stay"],
    "carers who are ready tomorrow": ["ready"],
    "carers whose vacancy was confirmed a month ago": ["confirmed"],
  });
});

test("where homes are called tonight, one that answers comes first, one that has not said is asked, and one that nobody answers for is not listed", () => {
  const called = { ...tonight, request: { ...tonight.request, calledOutOfHours: true } };
  const takes = { stays: ["emergency"] } as const;
  const homes: World = {
    "answers at night, 5 miles": { miles: 5, home: { ...takes, answersOutOfHours: true } },
    "has not said, 4 miles": { miles: 4, home: { ...takes, answersOutOfHours: null } },
    "nobody answers at night, 1 mile": { miles: 1, home: { ...takes, answersOutOfHours: false } },
  };
  const { order, leftOut, reasons, sentence } = shownOf(called, homes);
  expect(order).toEqual(["answers at night, 5 miles", "has not said, 4 miles"]);
  expect(leftOut).toEqual({ "nobody answers at night, 1 mile": ["out-of-hours"] });
  expect(reasons("has not said, 4 miles").notKnown).toEqual(["need:going-missing", "out-of-hours"]);
  expect(sentence("answers at night, 5 miles", "out-of-hours")).toBe(
    "Somebody answers in the evening, at night and at weekends.",
  );
  expect(shownOf(tonight, homes).order[0]).toBe("nobody answers at night, 1 mile");
});

test("tonight there is no time to visit, and no home is better or worse for it", () => {
  const { reasons } = shownOf(tonight, world);
  const { best, worst } = reasons("carers who take emergencies, 4 miles");
  expect([...best, ...worst]).not.toContain("readiness");
  expect(best).toContain("stay");
});
