import { expect, test } from "vitest";
import { shownOf, type World } from "#tests/support/matching/hand-made.ts";
import { capability } from "#tests/support/matching/ordinary.ts";

const esol = (level: "experienced" | "cannot") => ({ capabilities: [capability("esol", level)] });
const arrived = {
  child: { age: 15, unaccompanied: true, firstLanguage: "ku", ethnicity: "OOTH" },
  needs: { needs: [{ code: "esol", importance: "matters" }] },
} as const;
const statesLanguage = {
  ...arrived,
  home: { language: { code: "ku", importance: "matters" } },
} as const;
const needsLanguage = {
  ...arrived,
  home: { language: { code: "ku", importance: "must" } },
} as const;

const world: World = {
  "English only, has taught English, 4 miles": {
    miles: 4,
    home: { languages: ["en"], ...esol("experienced") },
  },
  "Kurdish, has taught English, 5 miles": {
    miles: 5,
    home: { languages: ["en", "ku"], ...esol("experienced") },
  },
  "Kurdish, cannot help with English, 3 miles": {
    miles: 3,
    home: { languages: ["en", "ku"], ...esol("cannot") },
  },
};

test("without a stated need the child's language is no reason, and the nearer of two homes that teach English comes first", () => {
  const { order, reasons } = shownOf(arrived, world);
  expect(order).toEqual([
    "English only, has taught English, 4 miles",
    "Kurdish, has taught English, 5 miles",
    "Kurdish, cannot help with English, 3 miles",
  ]);
  const { best, worst } = reasons("Kurdish, has taught English, 5 miles");
  expect([...best, ...worst]).not.toContain("language");
});

test("where the language is stated as something that matters, a home that speaks it goes ahead of one a mile nearer", () => {
  const { order, reasons } = shownOf(statesLanguage, world);
  expect(order).toEqual([
    "Kurdish, has taught English, 5 miles",
    "English only, has taught English, 4 miles",
    "Kurdish, cannot help with English, 3 miles",
  ]);
  expect(reasons("Kurdish, has taught English, 5 miles").best).toContain("language");
  expect(reasons("English only, has taught English, 4 miles").worst).toContain("language");
});

test("where it is a must, a home that says it does not speak it is not listed", () => {
  expect(shownOf(needsLanguage, world).leftOut).toEqual({
    "English only, has taught English, 4 miles": ["language"],
  });
});

test("that a child came alone and asks for asylum moves no home", () => {
  const { child } = arrived;
  const settled = { ...statesLanguage, child: { ...child, unaccompanied: false } };
  expect(shownOf(settled, world).order).toEqual(shownOf(statesLanguage, world).order);
});
