import { expect, test } from "vitest";
import { confirmed, readyInTime, vacancyOpen } from "#app/domain/matching/lawful/vacancy.ts";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import { briefFor, searchFor, seenBy } from "#tests/support/matching/ordinary.ts";

const search = searchFor();

test.each([
  ["open", "met"],
  ["held", "not-met"],
  ["filled", "not-met"],
  ["withdrawn", "not-met"],
] as const)("a vacancy that is %s is %s", (status, verdict) => {
  expect(vacancyOpen.verdict(seenBy(search, { vacancy: { status } }))).toBe(verdict);
});

test("a held vacancy says until when", () => {
  const heldUntil = calendarDate("2026-11-27");
  const seen = seenBy(search, { vacancy: { status: "held", heldUntil } });
  expect(vacancyOpen.say(seen).sentence).toBe(
    "The vacancy is held for another child until 27 November 2026.",
  );
});

test("a vacancy free on the needed day is in time, and one a day later is not", () => {
  const ready = readyInTime(briefFor());
  const from = (availableFrom: string) =>
    seenBy(search, { vacancy: { availableFrom: calendarDate(availableFrom) } });
  expect(ready.verdict(from("2026-11-30"))).toBe("met");
  expect(ready.verdict(from("2026-12-01"))).toBe("not-met");
  expect(ready.change?.(from("2026-12-01"))).toEqual({
    key: "ready",
    amount: 1,
    words: "the child could move on Tuesday 1 December instead of Monday 30 November",
  });
});

test("a confirmation stands for 28 days", () => {
  const requirement = confirmed(briefFor());
  const at = (confirmedAt: string) =>
    seenBy(search, { vacancy: { confirmedAt: new Date(confirmedAt) } });
  expect(requirement.verdict(at("2026-10-26T10:00:01Z"))).toBe("met");
  expect(requirement.verdict(at("2026-10-26T10:00:00Z"))).toBe("not-met");
  expect(requirement.say(at("2026-10-26T10:00:00Z")).sentence).toContain("lasts 28 days");
});
