import { expect, test } from "vitest";
import { homeWantedProblems, risksProblems } from "#app/domain/referral/home-rules.ts";
import type { HomeWantedSection } from "#app/domain/referral/referral.ts";
import { answersFor } from "#tests/support/referral-answers.ts";

const problems = (home: Partial<HomeWantedSection>) =>
  homeWantedProblems(answersFor({ home }).home);
const allowed = { name: "Head of service", reason: "Monitored weekly by us" };

test("at least one kind of home is preferred or suitable", () => {
  expect(problems({})).toEqual([]);
  expect(problems({ kinds: [] })).toEqual(["no-kind-wanted"]);
  expect(problems({ kinds: [{ kind: "childrens-home", suitability: "unsuitable" }] })).toEqual([
    "no-kind-wanted",
  ]);
});

test("an Inadequate home is allowed only by name, with a reason, and with no lowest grade", () => {
  expect(problems({ inadequateOverride: allowed })).toEqual([]);
  expect(problems({ inadequateOverride: { ...allowed, name: " " } })).toEqual([
    "override-without-name",
  ]);
  expect(problems({ inadequateOverride: { ...allowed, reason: "because  " } })).toEqual([
    "override-without-reason",
  ]);
  expect(problems({ inadequateOverride: allowed, ofstedFloor: "good" })).toEqual([
    "override-not-needed",
  ]);
});

test("whoever names a risk says what helps", () => {
  const risks = [{ code: "going-missing", importance: "matters" }] as const;
  expect(risksProblems({ risks, whatHelps: " " })).toEqual(["what-helps-missing"]);
  expect(risksProblems({ risks, whatHelps: "A phone call at ten." })).toEqual([]);
  expect(risksProblems({ risks: [], whatHelps: "" })).toEqual([]);
});
