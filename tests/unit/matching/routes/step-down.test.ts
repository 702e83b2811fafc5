import { expect, test } from "vitest";
import { shownOf, type World } from "#tests/support/matching/hand-made.ts";
import { capability } from "#tests/support/matching/ordinary.ts";

const trauma = (level: "experienced" | "cannot") => ({
  capabilities: [capability("trauma-and-attachment", level)],
});
const kinds = [
  { kind: "fostering-household", suitability: "suitable" },
  { kind: "childrens-home", suitability: "suitable" },
] as const;
const movingOn = { request: { steppingDown: true, stay: "long-term" }, home: { kinds } } as const;
const staying = { request: { stay: "long-term" }, home: { kinds } } as const;

const world: World = {
  "carers who say they cannot": { miles: 10, home: trauma("cannot") },
  "carers who have not said": { miles: 10 },
  "children's home that has done it": {
    miles: 10,
    home: { ...trauma("experienced"), kind: "childrens-home" },
  },
  "carers who have done it": { miles: 10, home: trauma("experienced") },
  "carers who have done it, for a few months only": {
    miles: 10,
    home: { ...trauma("experienced"), stays: ["short-term"] },
  },
};

test("a child who moves on from a children's home comes to a family that has cared after trauma before, for as long as planned", () => {
  expect(shownOf(movingOn, world).order).toEqual([
    "carers who have done it",
    "children's home that has done it",
    "carers who have done it, for a few months only",
    "carers who have not said",
    "carers who say they cannot",
  ]);
});

test("what speaks for and against them is said: the need, the kind and the plan", () => {
  const { reasons } = shownOf(movingOn, world);
  expect(reasons("carers who have done it").best.slice(0, 1)).toEqual([
    "need:trauma-and-attachment",
  ]);
  expect(reasons("carers who have done it").best).toContain("kind-preferred");
  expect(reasons("carers who have not said").notKnown).toContain("need:trauma-and-attachment");
  expect(reasons("carers who have done it, for a few months only").worst).toContain("stay");
  expect(reasons("carers who say they cannot").worst[0]).toBe("need:trauma-and-attachment");
});

test("for a child who does not move on, neither the kind nor what was not asked for makes a difference", () => {
  const { reasons } = shownOf(staying, world);
  const { best, worst, notKnown } = reasons("carers who say they cannot");
  const all = [...best, ...worst, ...notKnown];
  expect(all).not.toContain("need:trauma-and-attachment");
  expect(all).not.toContain("kind-preferred");
});
