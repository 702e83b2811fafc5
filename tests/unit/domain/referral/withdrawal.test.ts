import { expect, test } from "vitest";
import { withdraw } from "#app/domain/referral/withdrawal.ts";
import { answersFor, draftOf } from "#tests/support/referral-answers.ts";

test("a draft or a published referral may be withdrawn, whole or not", () => {
  for (const status of ["draft", "published"] as const) {
    expect(withdraw({ ...draftOf({}), status })).toMatchObject({
      accepted: true,
      value: { status: "withdrawn", version: 2 },
    });
  }
});

test("one that is decided or withdrawn already stays as it is", () => {
  for (const status of ["decided", "withdrawn"] as const) {
    expect(withdraw({ ...draftOf(answersFor()), status })).toEqual({
      accepted: false,
      refusal: "closed-already",
    });
  }
});
