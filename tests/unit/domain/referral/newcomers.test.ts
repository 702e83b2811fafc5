import { expect, test } from "vitest";
import { newcomersOf } from "#app/domain/referral/newcomers.ts";

test("the child comes with risks and no other need, brothers and sisters who must come with none", () => {
  expect(
    newcomersOf({
      age: 12,
      sex: "male",
      needs: [
        { code: "autism", importance: "must" },
        { code: "physical-harm", importance: "matters" },
      ],
      siblingsToPlaceTogether: [{ age: 9, sex: "female" }],
    }),
  ).toEqual([
    { age: 12, sex: "male", risks: ["physical-harm"] },
    { age: 9, sex: "female", risks: [] },
  ]);
});

test("a card without a word of brothers and sisters is about one child", () => {
  expect(newcomersOf({ age: 3, sex: "female", needs: [] })).toHaveLength(1);
});
