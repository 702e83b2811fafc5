import { expect, test } from "vitest";
import { remembered } from "#app/domain/matching/remembered.ts";

test("a question is worked out once and answered the same ever after", () => {
  const asked: string[] = [];
  const lengthOf = remembered((word: string) => {
    asked.push(word);
    return word.length;
  });
  expect([lengthOf("home"), lengthOf("carer"), lengthOf("home")]).toEqual([4, 5, 4]);
  expect(asked).toEqual(["home", "carer"]);
});
