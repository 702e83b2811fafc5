import { describe, expect, test } from "vitest";
import { addDays } from "#app/domain/shared/calendar-date.ts";
import { attentionOf, relianceOf } from "#app/domain/vacancy/attention.ts";
import { now, today } from "#tests/support/matching/ordinary.ts";
import { vacancyFor } from "#tests/support/supply/ordinary.ts";

const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const yesterday = addDays(today, -1);

describe("what a vacancy asks of its provider", () => {
  test.each([
    ["nothing in its first week", { confirmedAt: daysAgo(6) }, undefined],
    ["a confirmation after a week", { confirmedAt: daysAgo(7) }, "ageing"],
    ["a confirmation most of all after four weeks", { confirmedAt: daysAgo(28) }, "expired"],
    [
      "an answer when its hold has ended",
      { status: "held", heldUntil: yesterday, confirmedAt: daysAgo(1) },
      "hold-ended",
    ],
    [
      "nothing while it is held",
      { status: "held", heldUntil: today, confirmedAt: daysAgo(1) },
      undefined,
    ],
    ["nothing once it is filled", { status: "filled", confirmedAt: daysAgo(90) }, undefined],
  ] as const)("%s", (_, changes, attention) => {
    expect(attentionOf(vacancyFor(changes), now, today)).toBe(attention);
  });
});

test("how far a vacancy can be relied on is counted in whole days", () => {
  expect(relianceOf(vacancyFor({ confirmedAt: daysAgo(9.9) }), now, today)).toEqual({
    freshness: "ageing",
    days: 9,
    attention: "ageing",
  });
  expect(relianceOf(vacancyFor({ confirmedAt: now }), now, today).attention).toBeNull();
});
