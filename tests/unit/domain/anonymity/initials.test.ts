import { expect, test } from "vitest";
import { findInitials } from "#app/domain/anonymity/initials.ts";

const excerpts = (text: string) =>
  findInitials(text).map(({ start, end }) => text.slice(start, end));

test.each(["J.S.", "J S", "JS", "J.S"])("%s are somebody's initials", (initials) => {
  expect(excerpts(`Then ${initials} moved on.`)).toContain(initials);
});

test("a single letter that does something is somebody", () => {
  expect(excerpts("So K has settled.")).toEqual(["K"]);
});

test("the sector's short forms, and lines in capitals, pass", () => {
  expect(excerpts("The LA, a GP, U.K. law, PE and TV. NO KNOWN RISK")).toEqual([]);
});
