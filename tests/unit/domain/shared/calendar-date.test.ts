import { describe, expect, it } from "vitest";
import {
  addDays,
  calendarDate,
  daysBetween,
  londonDate,
  parseCalendarDate,
} from "#app/domain/shared/calendar-date.ts";

describe("calendar dates", () => {
  it.each(["2026-02-29", "2026-13-01", "2026-00-10", "26-01-01", "2026-1-1", "tomorrow", ""])(
    "%j is not a day",
    (text) => {
      expect(parseCalendarDate(text)).toBeUndefined();
      expect(() => calendarDate(text)).toThrow(RangeError);
    },
  );

  it("knows leap days", () => {
    expect(parseCalendarDate("2028-02-29")).toBe("2028-02-29");
  });

  it("counts the day as it is in London, also when summer time makes it differ from UTC", () => {
    expect(londonDate(new Date("2026-06-30T23:30:00Z"))).toBe("2026-07-01");
    expect(londonDate(new Date("2026-12-31T23:30:00Z"))).toBe("2026-12-31");
  });

  it("moves over the ends of months and over the change of clocks", () => {
    expect(addDays(calendarDate("2026-03-28"), 2)).toBe("2026-03-30");
    expect(addDays(calendarDate("2026-01-01"), -1)).toBe("2025-12-31");
  });

  it("counts whole days, negative when the end is earlier", () => {
    expect(daysBetween(calendarDate("2026-03-28"), calendarDate("2026-03-30"))).toBe(2);
    expect(daysBetween(calendarDate("2026-03-30"), calendarDate("2026-03-28"))).toBe(-2);
  });
});
