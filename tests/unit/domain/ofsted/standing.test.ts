import { describe, expect, test } from "vitest";
import type { Inspection } from "#app/domain/ofsted/grades.ts";
import {
  checkReportedInspection,
  type ReportedInspection,
  registeredBehind,
  settledBy,
  standingInspection,
} from "#app/domain/ofsted/standing.ts";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import { today } from "#tests/support/matching/ordinary.ts";

const register: Inspection = {
  overall: "good",
  helpedAndProtected: "good",
  leadersAndManagers: "good",
  supportedOutcome: null,
  inspectedOn: calendarDate("2026-03-02"),
  reportedBy: "register",
};
const reported: ReportedInspection = {
  overall: "outstanding",
  helpedAndProtected: "good",
  leadersAndManagers: "outstanding",
  supportedOutcome: null,
  inspectedOn: calendarDate("2026-10-05"),
};
const check = (changes: Partial<ReportedInspection>, supported = false) =>
  checkReportedInspection({ ...reported, ...changes }, register, supported, today);

describe("a provider may enter an inspection", () => {
  test("that is newer than the register's", () => {
    expect(check({})).toEqual({ accepted: true, value: reported });
    expect(check({ inspectedOn: calendarDate("2026-03-02") })).toEqual({
      accepted: false,
      refusal: "register-is-as-new",
    });
  });

  test("that has taken place", () => {
    expect(check({ inspectedOn: today }).accepted).toBe(true);
    expect(check({ inspectedOn: calendarDate("2026-11-24") })).toEqual({
      accepted: false,
      refusal: "inspected-in-the-future",
    });
  });

  test("with an overall grade, or with an outcome for supported accommodation", () => {
    expect(check({ overall: null })).toEqual({
      accepted: false,
      refusal: "grades-for-graded-provision",
    });
    expect(check({ overall: null, supportedOutcome: "inconsistent" }, true).accepted).toBe(true);
    expect(check({}, true)).toEqual({
      accepted: false,
      refusal: "outcome-for-supported-accommodation",
    });
  });

  test("in which inadequate protection makes the whole inadequate", () => {
    expect(check({ helpedAndProtected: "inadequate" })).toEqual({
      accepted: false,
      refusal: "protection-limits-overall",
    });
    const both = { helpedAndProtected: "inadequate", overall: "inadequate" } as const;
    expect(check(both).accepted).toBe(true);
  });
});

describe("the inspection that counts", () => {
  test("is the register's when nothing newer was entered", () => {
    expect(standingInspection(register, undefined)).toEqual(register);
    const older = { ...reported, inspectedOn: calendarDate("2026-03-02") };
    expect(standingInspection(register, older)).toEqual(register);
  });

  test("is the provider's newer one, and says that it is the provider's word", () => {
    expect(standingInspection(register, reported)).toEqual({ ...reported, reportedBy: "provider" });
    const never = { ...register, overall: null, inspectedOn: null };
    expect(standingInspection(never, reported).reportedBy).toBe("provider");
  });
});

test("behind what a provider has reported stands what the register says; behind the register's own nothing does", () => {
  const standing = standingInspection(register, reported);
  expect(registeredBehind(standing, register)).toEqual({
    overall: "good",
    helpedAndProtected: "good",
    supportedOutcome: null,
    inspectedOn: "2026-03-02",
  });
  expect(registeredBehind(register, register)).toBeNull();
});

describe("a report is settled when the register has an inspection of its day or later", () => {
  const on = (day: string, changes: Partial<Inspection> = {}) => ({
    ...register,
    ...reported,
    inspectedOn: calendarDate(day),
    ...changes,
  });

  test("confirmed by the same grades of the same day, also where it gives fewer", () => {
    expect(settledBy(on("2026-10-05"), reported)).toBe("confirmed");
    expect(settledBy(on("2026-10-05"), { ...reported, leadersAndManagers: null })).toBe(
      "confirmed",
    );
  });

  test.each([
    ["another overall grade", on("2026-10-05", { overall: "inadequate" })],
    ["no overall grade", on("2026-10-05", { overall: null })],
    ["another grade for protection", on("2026-10-05", { helpedAndProtected: "inadequate" })],
    ["another grade for leaders", on("2026-10-05", { leadersAndManagers: "good" })],
    ["a newer inspection", on("2026-10-06")],
  ])("superseded and not confirmed by %s", (_, entry) => {
    expect(settledBy(entry, reported)).toBe("superseded");
  });

  test("and open while the register has only an older inspection, or none", () => {
    expect(settledBy(on("2026-10-04"), reported)).toBeUndefined();
    expect(settledBy({ ...register, inspectedOn: null }, reported)).toBeUndefined();
  });
});
