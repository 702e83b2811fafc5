import { expect, test } from "vitest";
import {
  describeSpan,
  FINDING_KINDS,
  findingSeverity,
  spansOf,
  spansOfValue,
} from "#app/domain/anonymity/finding.ts";

test("every kind says why it was found and what to do instead", () => {
  for (const kind of FINDING_KINDS) {
    const { excerpt, why, suggestion } = describeSpan("some text", { kind, start: 0, end: 4 });
    expect(excerpt).toBe("some");
    expect(why).toMatch(/\.$/);
    expect(suggestion).toMatch(/\.$/);
  }
});

test("only a place on its own counts as minor", () => {
  expect(FINDING_KINDS.filter((kind) => findingSeverity(kind) === "low")).toEqual(["place-name"]);
});

test("a pattern is found everywhere, whole or only its value", () => {
  expect(spansOf("phone", "1 22 333", /\d+/g).map(({ start, end }) => [start, end])).toEqual([
    [0, 1],
    [2, 4],
    [5, 8],
  ]);
  expect(spansOfValue("phone", "ring 22 now", /ring (?<value>\d+)/dg)).toEqual([
    { kind: "phone", start: 5, end: 7 },
  ]);
});
