import { expect, test } from "vitest";
import { questionFields } from "#app/domain/home/home-question.ts";
import { questionsOf } from "#app/domain/matching/questions.ts";

const reason = (code: string, label: string) => ({
  code,
  label,
  sentence: `${label}: has not said.`,
});

test("all the needs that a home has said nothing of are one question, where the first of them stood", () => {
  const open = [
    reason("pets", "With or without pets"),
    reason("need:autism", "Autism"),
    reason("household", "Ages of the children there"),
    reason("need:adhd", "ADHD"),
  ];
  expect(questionsOf(open, false, questionFields)).toEqual([
    "Are there pets here, and which?",
    "Can they meet these needs and risks: autism; ADHD?",
    "How old are the children who live here now?",
  ]);
});

test("one need is asked about by its name", () => {
  expect(questionsOf([reason("need:self-harm", "Self-harm")], false, questionFields)).toEqual([
    "Can they meet this need or risk: self-harm?",
  ]);
});

test("what no home can answer is said and not asked", () => {
  const open = [reason("ofsted", "Ofsted: Good or better")];
  expect(questionsOf(open, false, questionFields)).toEqual([
    "Ofsted: Good or better: has not said.",
  ]);
});

test("two requirements that rest on one answer are one question", () => {
  const open = [
    reason("company", "Alongside others"),
    reason("household", "Ages of the children there"),
  ];
  expect(questionsOf(open, false, questionFields)).toEqual([
    "How old are the children who live here now?",
  ]);
  expect(questionsOf(open, true, questionFields)).toHaveLength(2);
});

test("what a home has said already is not asked again: what is open about it is said", () => {
  const solo = { ...reason("company", "Solo"), sentence: "Others live there now: ask from when." };
  expect(questionsOf([solo], true, ["pets"])).toEqual(["Others live there now: ask from when."]);
});
