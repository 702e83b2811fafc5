import { describe, expect, test } from "vitest";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import { problemOfDetails, publishVacancy, says } from "#app/domain/vacancy/publish.ts";
import { now, today } from "#tests/support/matching/ordinary.ts";
import { confirmation, homeFor, vacancyFor } from "#tests/support/supply/ordinary.ts";

const home = homeFor({ places: 3 });
const details = { places: 2, availableFrom: today, weeklyFee: null, note: "" };
const id = vacancyFor({}, 7).id;
const publish = (changes: Partial<typeof details>, others = [vacancyFor({ places: 1 })]) =>
  publishVacancy(id, home, others, { ...details, ...changes }, confirmation);

describe("publishing a vacancy", () => {
  test("opens it, confirmed now by whoever publishes it", () => {
    expect(publish({})).toEqual({
      accepted: true,
      value: {
        ...details,
        id,
        homeId: home.id,
        providerId: home.providerId,
        status: "open",
        heldUntil: null,
        confirmedAt: now,
        confirmedBy: "A referrals officer",
        version: 1,
      },
    });
  });

  test("never offers more places than the home has left", () => {
    expect(publish({ places: 3 })).toEqual({ accepted: false, refusal: "more-places-than-free" });
    expect(publish({ places: 3 }, [vacancyFor({ status: "filled" })]).accepted).toBe(true);
  });

  test.each([
    ["2026-11-22", "available-in-the-past"],
    ["2027-11-24", "available-too-far-ahead"],
  ])("from %s is %s", (day, refusal) => {
    expect(publish({ availableFrom: calendarDate(day) })).toEqual({ accepted: false, refusal });
  });

  test("a year ahead is near enough", () => {
    expect(publish({ availableFrom: calendarDate("2027-11-23") }).accepted).toBe(true);
  });
});

test("a day that has passed since may stand; a new one in the past may not", () => {
  const past = calendarDate("2026-11-01");
  const said = { ...details, availableFrom: past };
  expect(problemOfDetails(home, [], said, today, past)).toBeUndefined();
  expect(problemOfDetails(home, [], said, today, calendarDate("2026-11-02"))).toBe(
    "available-in-the-past",
  );
});

test.each([
  ["places", { places: 1 }],
  ["a day", { availableFrom: calendarDate("2026-12-24") }],
  ["a fee", { weeklyFee: 95_000 }],
  ["a note", { note: "A sibling pair could share." }],
])("a vacancy with other words for %s does not say the same", (_, changes) => {
  expect(says(vacancyFor(details), details)).toBe(true);
  expect(says(vacancyFor(details), { ...details, ...changes })).toBe(false);
});
