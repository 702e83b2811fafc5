import { expect, test } from "vitest";
import { judgedAnswers, missingSections } from "#app/domain/matching/judged-answers.ts";
import { referralFor } from "#tests/support/matching/ordinary.ts";

test("homes can be judged before the child's story is written", () => {
  expect(judgedAnswers(referralFor())).not.toBeNull();
});

test("a referral without its places cannot be matched, and says so", () => {
  const { places: _, ...rest } = referralFor();
  expect(judgedAnswers(rest)).toBeNull();
  expect(missingSections(rest)).toEqual(["places"]);
});
