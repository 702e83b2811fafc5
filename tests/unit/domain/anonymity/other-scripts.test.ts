import { expect, test } from "vitest";
import { findOtherScripts } from "#app/domain/anonymity/other-scripts.ts";

const excerpts = (text: string) =>
  findOtherScripts(text).map(({ start, end }) => text.slice(start, end));

test("a stretch without capitals is found as one, with the spaces within it", () => {
  expect(excerpts("She says اسمها فاطمة often.")).toEqual(["اسمها فاطمة"]);
  expect(excerpts("她叫李小明。ok")).toEqual(["她叫李小明"]);
});

test("a long one comes in parts that can be read and kept", () => {
  const parts = excerpts("李".repeat(450));
  expect(parts.map((part) => part.length)).toEqual([200, 200, 50]);
});

test("letters with accents and scripts with capitals pass", () => {
  expect(excerpts("Zoë, Łukasz, 1ª, Мария")).toEqual([]);
});
