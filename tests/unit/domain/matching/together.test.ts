import { expect, test } from "vitest";
import { childrenTogether, siblingsWho } from "#app/domain/matching/together.ts";
import { referralFor } from "#tests/support/matching/ordinary.ts";

const answers = referralFor({
  siblings: {
    siblings: [
      { age: 9, sex: "female", together: "must" },
      { age: 15, sex: "male", together: "prefer" },
      { age: 16, sex: "male", together: "apart" },
    ],
  },
});

test("only siblings who must stay together are placed as one", () => {
  expect(childrenTogether(answers)).toEqual({ ages: [12, 9], sexes: ["male", "female"] });
});

test("siblings who would rather live together are known apart", () => {
  expect(siblingsWho(answers, "prefer").map(({ age }) => age)).toEqual([15]);
});
