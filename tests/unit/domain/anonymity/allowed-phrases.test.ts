import { expect, test } from "vitest";
import { allowedStretches } from "#app/domain/anonymity/allowed-phrases.ts";

const excerpts = (text: string) =>
  allowedStretches(text).map(({ start, end }) => text.slice(start, end));

test("films, clubs, laws and stand-ins for names are allowed", () => {
  expect(excerpts("She likes Harry Potter.")).toEqual(["Harry Potter"]);
  expect(excerpts("He supports Liverpool.")).toEqual(["Liverpool"]);
  expect(excerpts("A Leeds United shirt")).toContain("Leeds United");
  expect(excerpts("a Derby County kit")).toContain("Derby County");
  expect(excerpts("a Chelsea fan")).toEqual(["Chelsea"]);
  expect(excerpts("under the Children Act")).toEqual(["Children Act"]);
  expect(excerpts("Child A and sibling B")).toEqual(["Child A", "sibling B"]);
});

test("a person or a place in other words is not", () => {
  expect(excerpts("He supports Amina at home, in Liverpool with Harry.")).toEqual([]);
  expect(excerpts("Nan supports Sophie. Callum Forest wore the Callum shirt.")).toEqual([]);
});
