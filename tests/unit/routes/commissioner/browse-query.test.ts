import { describe, expect, test } from "vitest";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import { addressOf } from "#app/routes/commissioner/market/browse-address.ts";
import { browseQuery, soonest } from "#app/routes/commissioner/market/browse-query.ts";

describe("The address of the page of all vacancies", () => {
  test("can be empty", () => {
    const query = browseQuery.parse({});
    expect(query).toMatchObject({ words: "", kinds: [], regions: [], grades: [], page: 1 });
    expect(addressOf(query, 1)).toBe("/commissioner/market");
  });

  test("keeps every filter on the next page", () => {
    const query = browseQuery.parse({
      words: "autism & trauma",
      kinds: ["childrens-home", "fostering-household"],
      regions: ["London", "South West"],
      authority: "383",
      grades: "none",
      stays: [],
      when: "week",
    });
    const address = new URL(addressOf(query, 3), "http://hearth.example");
    expect(address.searchParams.getAll("kinds")).toEqual(["fostering-household", "childrens-home"]);
    expect(address.searchParams.getAll("regions")).toEqual(["London", "South West"]);
    expect(address.searchParams.get("words")).toBe("autism & trauma");
    expect(address.searchParams.get("page")).toBe("3");
    expect([...address.searchParams.keys()]).not.toContain("stays");
  });

  test("that somebody has made up shows the list without what cannot be read", () => {
    const query = browseQuery.parse({
      kinds: ["castle"],
      authority: "' or 1=1",
      when: "never",
      page: "-2",
      words: "x".repeat(500),
    });
    expect(query).toMatchObject({ kinds: [], words: "", page: 1 });
    expect(query.authority).toBeUndefined();
    expect(query.when).toBeUndefined();
  });
});

test("a place within seven days is one that is free a week from today at the latest", () => {
  const today = calendarDate("2026-11-22");
  expect(soonest("week", today)).toBe("2026-11-29");
  expect(soonest("today", today)).toBe(today);
  expect(soonest(undefined, today)).toBeNull();
});
