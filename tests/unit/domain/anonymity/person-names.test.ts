import { expect, test } from "vitest";
import { findPersonNames } from "#app/domain/anonymity/person-names.ts";

const excerpts = (text: string, allowed: readonly { start: number; end: number }[] = []) =>
  findPersonNames(text, allowed, []).map(({ start, end }) => text.slice(start, end));

test("a name is found whole, with its title, particles and family name", () => {
  expect(excerpts("seen by Mr Khan today")).toEqual(["Mr Khan"]);
  expect(excerpts("with Amina bint Yusuf now")).toEqual(["Amina bint Yusuf"]);
  expect(excerpts("with Sarah Wood at home")).toEqual(["Sarah Wood"]);
  expect(excerpts("mia thompson went out")).toEqual(["mia thompson"]);
});

test("a family name does not swallow the job that follows", () => {
  expect(excerpts("with Sarah Khan Social Worker")).toEqual(["Sarah Khan"]);
});

test("a stretch that is allowed is passed over", () => {
  expect(excerpts("likes Harry Potter", [{ start: 6, end: 18 }])).toEqual([]);
});

test("a name once is a name throughout", () => {
  expect(excerpts("We met Xhulio. Xhulio grumbles.")).toEqual(["Xhulio", "Xhulio"]);
});
