import { expect, test } from "vitest";
import { gradeCeilings } from "#app/domain/matching/ceiling.ts";
import { gradeShare, inspection } from "#app/domain/matching/wishes/inspection.ts";
import { type Grade, grades } from "#app/domain/ofsted/grades.ts";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import { briefFor, searchFor, seenBy, today } from "#tests/support/matching/ordinary.ts";

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

const reported = (overall: Grade, register: Grade | null, miles = 3) =>
  seenBy(searchFor(), {
    miles,
    inspection: { overall, helpedAndProtected: overall, reportedBy: "provider" },
    registered: {
      overall: register,
      helpedAndProtected: register,
      inspectedOn: register === null ? null : calendarDate("2026-01-10"),
    },
  });

test.each<readonly [Grade, Grade | null, number, number]>([
  ["good", "inadequate", 0, 0.8],
  ["outstanding", "good", 0.8, 1],
  ["good", null, 0, 1],
  ["good", "good", 0.8, 0.8],
  ["requires-improvement", "good", 0.4, 0.4],
  ["inadequate", null, 0, 0],
])(
  "what a provider reports as better than the register is a range between the two, and what is worse counts at once: %s, the register %s",
  (overall, register, lower, upper) => {
    for (const { share } of inspection(briefFor())) {
      expect(share(reported(overall, register))).toEqual({ lower, upper });
    }
  },
);

test("the words say that only the provider has said it", () => {
  const [overall, isProtected] = inspection(briefFor()).map(({ say }) => say);
  expect(overall?.(reported("good", "inadequate")).sentence).toContain(
    "(provider-reported; the register still says Inadequate).",
  );
  expect(isProtected?.(reported("good", "inadequate")).sentence).toContain(
    "(provider-reported; the register still says Inadequate).",
  );
  expect(overall?.(reported("good", "good")).sentence).toContain(
    "(provider-reported, not yet in the register).",
  );
});

test("no report scores more in the middle than stage 1 reckons with by its grade", () => {
  const most = (grade: Grade | null) => (grade === null ? 0.5 : gradeCeilings[grade]);
  for (const said of [...grades, null]) {
    for (const register of [...grades, null]) {
      for (const inspectedOn of [null, calendarDate("2019-01-10"), today]) {
        const seen = seenBy(searchFor(), {
          inspection: { overall: said, helpedAndProtected: said, reportedBy: "provider" },
          registered: { overall: register, helpedAndProtected: register, inspectedOn },
        });
        for (const { share } of inspection(briefFor())) {
          const { lower, upper } = share(seen);
          expect((lower + upper) / 2).toBeLessThanOrEqual(most(said) + 1e-12);
        }
      }
    }
  }
});
