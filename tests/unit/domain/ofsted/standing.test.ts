import { describe, expect, test } from "vitest";
import type { Inspection } from "#app/domain/ofsted/grades.ts";
import {
  checkReportedInspection,
  type ReportedInspection,
  registeredBehind,
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
