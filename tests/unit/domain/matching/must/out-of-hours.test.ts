import { expect, test } from "vitest";
import { answersOutOfHours } from "#app/domain/matching/must/out-of-hours.ts";
import { briefFor, searchFor, seenBy } from "#tests/support/matching/ordinary.ts";

const called = { request: { calledOutOfHours: true } } as const;
const seen = (answers: boolean | null) =>
  seenBy(searchFor(called), { home: { answersOutOfHours: answers } });
const must = answersOutOfHours(briefFor(called));

test.each([
  [true, "met", "Somebody answers in the evening, at night and at weekends."],
  [false, "not-met", "Nobody answers out of hours."],
  [null, "not-known", "Has not said whether somebody answers out of hours."],
] as const)("of a home that says %s to calls out of hours it is %s", (said, verdict, sentence) => {
  expect(must?.verdict(seen(said))).toBe(verdict);
  expect(must?.say(seen(said)).sentence).toBe(sentence);
});

test("where homes are called in office hours nobody asks who answers at night", () => {
  expect(answersOutOfHours(briefFor())).toBeNull();
  expect(answersOutOfHours(briefFor({ request: { calledOutOfHours: false } }))).toBeNull();
});

test("calling in office hours would let such a home in", () => {
  expect(must?.change?.(seen(false))).toMatchObject({
    key: "out-of-hours",
    words: "homes were called in office hours",
  });
});
