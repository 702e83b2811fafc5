import { expect, test } from "vitest";
import { actWords } from "#app/domain/access/permission-labels.ts";

test("opening the list of approvals is not said to be an approval", () => {
  expect(actWords("approval:at-a-distance/read", null)).toBe(
    "Reading which homes at a distance wait for approval",
  );
  expect(actWords("approval:at-a-distance", "a-referral")).toBe(
    "Approving or refusing a home at a distance",
  );
});

test("a list that was read before readings were told apart is not said to be an act either", () => {
  expect(actWords("approval:at-a-distance", null)).toContain("Reading");
  expect(actWords("people:manage", null)).toContain("Reading");
});

test("what was read of one record is said to be read", () => {
  expect(actWords("offer:prepare/read", "an-offer")).toBe("Reading an offer, or opening its form");
});

test("an act that has no words is shown as it was recorded", () => {
  expect(actWords("something:else", null)).toBe("something:else");
});
