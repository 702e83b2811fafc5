import { expect, test } from "vitest";
import { freshlyConfirmed, timeToVisit } from "#app/domain/matching/wishes/timing.ts";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import { briefFor, searchFor, seenBy, today } from "#tests/support/matching/ordinary.ts";

test.each([
  ["2026-11-01", 1],
  ["2026-11-23", 1],
  ["2026-11-30", 0],
])("a home ready from %s for a move on 30 November has a share of %d", (from, share) => {
  const seen = seenBy(searchFor(), { vacancy: { availableFrom: calendarDate(from) } });
  expect(timeToVisit(briefFor())?.share(seen).lower).toBe(share);
});

test("a child who moves today has no days to visit in any home", () => {
  expect(timeToVisit(briefFor({ request: { neededBy: today } }))).toBeNull();
});

test.each([
  ["2026-11-23T08:00:00Z", 1],
  ["2026-11-16T08:00:00Z", 1],
  ["2026-11-02T08:00:00Z", 1 / 3],
])("a vacancy confirmed at %s has a share of %d for freshness", (confirmedAt, share) => {
  const seen = seenBy(searchFor(), { vacancy: { confirmedAt: new Date(confirmedAt) } });
  expect(freshlyConfirmed(briefFor()).share(seen).lower).toBeCloseTo(share, 12);
});
