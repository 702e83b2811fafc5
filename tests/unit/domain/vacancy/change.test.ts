import { describe, expect, test } from "vitest";
import { addDays, calendarDate } from "#app/domain/shared/calendar-date.ts";
import {
  editVacancy,
  fillVacancy,
  holdVacancy,
  longestHoldDays,
  releaseVacancy,
  renewVacancy,
  withdrawVacancy,
} from "#app/domain/vacancy/change.ts";
import type { Vacancy } from "#app/domain/vacancy/vacancy.ts";
import { now, today } from "#tests/support/matching/ordinary.ts";
import { confirmation, homeFor, vacancyFor } from "#tests/support/supply/ordinary.ts";

const old = new Date("2026-10-01T09:00:00Z");
const open = vacancyFor({ confirmedAt: old, confirmedBy: "Somebody", version: 4 });
const held: Vacancy = { ...open, status: "held", heldUntil: today };
const filled: Vacancy = { ...open, status: "filled" };
const withdrawn: Vacancy = { ...open, status: "withdrawn" };
const confirmed = { confirmedAt: now, confirmedBy: confirmation.by };
const home = homeFor({ places: 2 });

describe("renewing", () => {
  test("confirms what stands and changes nothing else, so a second tap does no harm", () => {
    const renewed = renewVacancy(open, confirmation);
    expect(renewed).toEqual({ accepted: true, value: { ...open, ...confirmed } });
    expect(renewVacancy(held, confirmation)).toEqual({
      accepted: true,
      value: { ...held, ...confirmed },
    });
  });

  test.each([filled, withdrawn])("does not bring back what is $status", (vacancy) => {
    expect(renewVacancy(vacancy, confirmation)).toEqual({
      accepted: false,
      refusal: "no-longer-open",
    });
  });
});

describe("holding", () => {
  test("keeps the places until the end of a day", () => {
    const until = addDays(today, longestHoldDays);
    expect(holdVacancy(open, until, confirmation)).toEqual({
      accepted: true,
      value: { ...open, ...confirmed, status: "held", heldUntil: until, version: 5 },
    });
    expect(holdVacancy(open, today, confirmation).accepted).toBe(true);
  });

  test.each([
    [addDays(today, -1), "hold-in-the-past"],
    [addDays(today, longestHoldDays + 1), "hold-too-long"],
  ])("until %s is refused: %s", (until, refusal) => {
    expect(holdVacancy(open, until, confirmation)).toEqual({ accepted: false, refusal });
  });

  test("is for places that are there", () => {
    expect(holdVacancy(filled, today, confirmation)).toEqual({
      accepted: false,
      refusal: "no-longer-open",
    });
  });
});

describe("releasing", () => {
  test("offers held places again, and those that were marked filled by mistake", () => {
    for (const vacancy of [held, filled]) {
      expect(releaseVacancy(vacancy, home, [], confirmation)).toEqual({
        accepted: true,
        value: { ...vacancy, ...confirmed, status: "open", heldUntil: null, version: 5 },
      });
    }
  });

  test("is refused when the home's other vacancies have taken the places meanwhile", () => {
    const others = [vacancyFor({ places: 2 }, 2)];
    expect(releaseVacancy(filled, home, others, confirmation)).toEqual({
      accepted: false,
      refusal: "more-places-than-free",
    });
  });

  test("does not bring back what was withdrawn", () => {
    expect(releaseVacancy(withdrawn, home, [], confirmation)).toEqual({
      accepted: false,
      refusal: "withdrawn-for-good",
    });
  });
});

test("filling takes the places off the market", () => {
  const outcome = fillVacancy(held, confirmation);
  expect(outcome.accepted && [outcome.value.status, outcome.value.heldUntil]).toEqual([
    "filled",
    null,
  ]);
  expect(fillVacancy(withdrawn, confirmation).accepted).toBe(false);
});

test("withdrawing is for places that were not there; filled ones stay filled", () => {
  const outcome = withdrawVacancy(open, confirmation);
  expect(outcome.accepted && outcome.value.status).toBe("withdrawn");
  expect(withdrawVacancy(filled, confirmation)).toEqual({
    accepted: false,
    refusal: "no-longer-open",
  });
});

describe("saying something else of a vacancy", () => {
  const details = {
    places: 2,
    availableFrom: calendarDate("2026-12-01"),
    weeklyFee: 90_000,
    note: "A sibling pair could share.",
  };

  test("confirms it too", () => {
    expect(editVacancy(open, home, [], details, confirmation)).toEqual({
      accepted: true,
      value: { ...open, ...details, ...confirmed, version: 5 },
    });
  });

  test("keeps to the places that are left and to vacancies that are open", () => {
    expect(editVacancy(open, home, [vacancyFor({}, 2)], details, confirmation)).toEqual({
      accepted: false,
      refusal: "more-places-than-free",
    });
    expect(editVacancy(filled, home, [], details, confirmation)).toEqual({
      accepted: false,
      refusal: "no-longer-open",
    });
  });
});
