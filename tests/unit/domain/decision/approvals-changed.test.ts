import { expect, test } from "vitest";
import { approvalsChanged } from "#app/domain/decision/approvals-changed.ts";

const outOfArea = {
  code: "out-of-area",
  approver: "nominated-officer",
  sentence: "Outside the area.",
  regulation: "reg 11",
} as const;
const atADistance = { ...outOfArea, code: "at-a-distance", approver: "director" } as const;
const keyStage4 = { ...outOfArea, code: "key-stage-4" } as const;

test("a choice that would need another approval today, or one fewer, has changed", () => {
  expect(approvalsChanged([outOfArea], [atADistance])).toBe(true);
  expect(approvalsChanged([outOfArea], [outOfArea, keyStage4])).toBe(true);
  expect(approvalsChanged([outOfArea], [])).toBe(true);
});

test("the same approvals in other words or another order have not", () => {
  const reworded = { ...outOfArea, sentence: "It lies outside the area." };
  expect(approvalsChanged([outOfArea, keyStage4], [keyStage4, reworded])).toBe(false);
});
