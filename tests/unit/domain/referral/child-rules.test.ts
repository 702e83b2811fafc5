import { expect, test } from "vitest";
import { childProblems, siblingsProblems } from "#app/domain/referral/child-rules.ts";
import type { Sibling } from "#app/domain/referral/referral.ts";
import { answersFor } from "#tests/support/referral-answers.ts";

const child = (changes: Partial<ReturnType<typeof answersFor>["child"]>) =>
  childProblems(answersFor({ child: changes }).child);

test("a child is 0 to 17 whole years old", () => {
  expect(child({ age: 0 })).toEqual([]);
  expect(child({ age: 17 })).toEqual([]);
  expect(child({ age: 18 })).toEqual(["age-out-of-range"]);
  expect(child({ age: -1 })).toEqual(["age-out-of-range"]);
  expect(child({ age: 3.5 })).toEqual(["age-out-of-range"]);
});

test("Key Stage 4 is for ages 13 to 17", () => {
  expect(child({ age: 15, keyStage4: true })).toEqual([]);
  expect(child({ age: 12, keyStage4: true })).toEqual(["key-stage-4-age"]);
});

test("a legal status is one that is in use", () => {
  expect(child({ legalStatus: "V2" })).toEqual([]);
  expect(child({ legalStatus: "D1" })).toEqual(["unknown-legal-status"]);
  expect(child({ legalStatus: "constructor" })).toEqual(["unknown-legal-status"]);
});

test("at most five brothers and sisters, each a child", () => {
  const sibling: Sibling = { age: 9, sex: "female", together: "must" };
  expect(siblingsProblems({ siblings: Array(5).fill(sibling) })).toEqual([]);
  expect(siblingsProblems({ siblings: Array(6).fill(sibling) })).toEqual(["too-many-siblings"]);
  expect(siblingsProblems({ siblings: [{ ...sibling, age: 18 }] })).toEqual([
    "sibling-age-out-of-range",
  ]);
});

test("two who must both live with the child cannot be kept from one another", () => {
  const sibling: Sibling = { age: 9, sex: "female", together: "must" };
  const kept = (other: Sibling["together"]) =>
    siblingsProblems({
      siblings: [sibling, { ...sibling, together: other }],
      keptApart: [[0, 1]],
    });
  expect(kept("must")).toEqual(["together-and-apart"]);
  expect(kept("prefer")).toEqual([]);
});
