import { expect, test } from "vitest";
import { gradeShare, inspection } from "#app/domain/matching/wishes/inspection.ts";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import { briefFor, searchFor, seenBy } from "#tests/support/matching/ordinary.ts";

test("a home that is not yet inspected may be anything, so it is not marked as bad", () => {
  expect(gradeShare(null, "childrens-home", null)).toEqual({ lower: 0, upper: 1 });
});

test("an inspection inside Ofsted's cycle counts in full", () => {
  const share = gradeShare("good", "childrens-home", 0);
  expect(share).toEqual({ lower: 0.8, upper: 0.8 });
});

test("an older one says less about today: its worst case falls, its best case stays", () => {
  const old = gradeShare("good", "childrens-home", 2);
  expect(old.upper).toBe(0.8);
  expect(old.lower).toBeCloseTo(0.7, 12);
});

test("an agency is inspected every three years, so two years is not old", () => {
  const share = gradeShare("good", "fostering-household", 2);
  expect(share.lower).toBe(0.8);
});

test("years are counted from the day of the inspection", () => {
  const [overall] = inspection(briefFor());
  const inspected = (day: string) =>
    overall?.share(
      seenBy(searchFor(), {
        home: { kind: "childrens-home" },
        inspection: { inspectedOn: calendarDate(day) },
      }),
    ).lower;
  expect(inspected("2025-01-10")).toBeCloseTo(0.8, 12);
  expect(inspected("2024-01-10")).toBeCloseTo(0.7, 12);
});

test("being helped and protected counts beside the overall grade", () => {
  const wishes = inspection(briefFor());
  const seen = seenBy(searchFor(), { inspection: { helpedAndProtected: "requires-improvement" } });
  expect(wishes.map(({ share }) => share(seen).upper)).toEqual([0.8, 0.4]);
});

test("the one outcome of supported accommodation stands for both", () => {
  const seen = seenBy(searchFor(), {
    inspection: {
      overall: null,
      helpedAndProtected: null,
      supportedOutcome: "consistently-strong",
    },
  });
  expect(inspection(briefFor()).map(({ share }) => share(seen).upper)).toEqual([1, 1]);
});
