import { expect, test } from "vitest";
import { crossProblems } from "#app/domain/referral/cross-rules.ts";
import { answersFor } from "#tests/support/referral-answers.ts";

const wanting = (
  kind: "supported-accommodation" | "secure-childrens-home" | "residential-family-centre",
) => ({
  kinds: [{ kind, suitability: "suitable" as const }],
});
const codes = (answers: Parameters<typeof crossProblems>[0]) =>
  crossProblems(answers).map(({ code }) => code);

test("an ordinary referral breaks no rule", () => {
  expect(codes(answersFor())).toEqual([]);
});

test("supported accommodation is for 16 and 17 year olds, and for siblings who must come too", () => {
  const home = wanting("supported-accommodation");
  expect(codes(answersFor({ child: { age: 15 }, home }))).toEqual(["supported-under-16"]);
  expect(codes(answersFor({ child: { age: 16 }, home }))).toEqual([]);
  const siblings = (together: "must" | "prefer") => ({
    siblings: [{ age: 15, sex: "male" as const, together }],
  });
  expect(codes(answersFor({ child: { age: 17 }, home, siblings: siblings("must") }))).toEqual([
    "supported-under-16",
  ]);
  expect(codes(answersFor({ child: { age: 17 }, home, siblings: siblings("prefer") }))).toEqual([]);
});

test("a kind that is called unsuitable breaks no rule", () => {
  const kinds = [{ kind: "supported-accommodation", suitability: "unsuitable" }] as const;
  expect(codes(answersFor({ child: { age: 9 }, home: { kinds } }))).toEqual([]);
});

test("a deprivation of liberty order goes with no secure home and no supported accommodation", () => {
  const child = { age: 17, deprivationOfLiberty: true };
  for (const kind of ["secure-childrens-home", "supported-accommodation"] as const) {
    expect(codes(answersFor({ child, home: wanting(kind) }))).toEqual([
      "kind-not-with-deprivation-of-liberty",
    ]);
  }
  expect(codes(answersFor({ child }))).toEqual([]);
});

test("the short-break statuses V3 and V4 need a short-breaks stay", () => {
  for (const legalStatus of ["V3", "V4"]) {
    expect(codes(answersFor({ child: { legalStatus } }))).toEqual(["short-breaks-status"]);
    const request = { stay: "short-breaks" as const };
    expect(codes(answersFor({ child: { legalStatus }, request }))).toEqual([]);
  }
});

test("a residential family centre takes a parent and child", () => {
  const home = wanting("residential-family-centre");
  expect(codes(answersFor({ home }))).toEqual(["family-centre-without-parent"]);
  expect(codes(answersFor({ home, request: { stay: "parent-and-child" } }))).toEqual([]);
});

test("a rule waits until the sections that it needs are answered, and names where to mend it", () => {
  const { home, child } = answersFor({
    child: { age: 9 },
    home: wanting("supported-accommodation"),
  });
  expect(crossProblems({ home })).toEqual([]);
  expect(crossProblems({ child })).toEqual([]);
  expect(crossProblems({ home, child })[0]?.sections).toContain("home");
});
