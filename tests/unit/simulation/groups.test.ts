import { expect, test } from "vitest";
import { worstGroupGap } from "#tests/simulation/groups.ts";

const children = (group: string, number: number, placed: number) =>
  Array.from({ length: number }, (_, at) => ({ group, isPlaced: at < placed }));
const gapOf = (list: ReturnType<typeof children>) =>
  worstGroupGap(
    list,
    ({ group }) => group,
    ({ isPlaced }) => isPlaced,
  );

test("the gap is that of the group furthest below all children", () => {
  const list = [...children("A", 50, 40), ...children("B", 50, 20)];
  expect(gapOf(list)).toEqual({ group: "B", points: 20 });
});

test("a group of fewer than twenty says nothing", () => {
  const list = [...children("A", 50, 40), ...children("B", 19, 0)];
  expect(gapOf(list)).toEqual({ group: "none", points: 0 });
});

test("nobody is behind when all fare alike", () => {
  expect(gapOf([...children("A", 30, 15), ...children("B", 40, 20)]).points).toBe(0);
});
