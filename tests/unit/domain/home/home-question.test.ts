import { expect, test } from "vitest";
import {
  answerChange,
  answerInWords,
  hasSaid,
  needIn,
  oneTapAnswers,
  pageOf,
  profileSays,
  questionFields,
  questionInWords,
} from "#app/domain/home/home-question.ts";
import { changedProfile } from "#app/domain/home/profile.ts";
import { candidateFor, capability, now } from "#tests/support/matching/ordinary.ts";

const silent = candidateFor({
  home: {
    stays: [],
    breakNights: null,
    answersOutOfHours: null,
    soloPossible: null,
    acceptsDeprivationOfLiberty: null,
    adaptations: null,
    pets: null,
    childrenAges: null,
    languages: null,
    faithsSupported: null,
    culturesSupported: null,
    capabilities: [capability("adhd", "trained")],
  },
}).home;

test.each(questionFields)(
  "%s is a question about the home that ends in a question mark",
  (field) => {
    expect(questionInWords(field)).toMatch(/\?$/);
    expect(["needs", "care", "household"]).toContain(pageOf(field));
  },
);

test.each(questionFields.filter((field) => field !== "need:adhd"))(
  "a home that has said nothing of it has not said %s",
  (field) => {
    expect(profileSays(silent, field)).toBe(false);
    expect(hasSaid(silent, () => null, field)).toBe(false);
  },
);

test.each(questionFields.filter((field) => field !== "need:adhd"))(
  "every one-tap answer to %s makes it said, and dates the profile",
  (field) => {
    for (const { answer } of oneTapAnswers(field)) {
      const change = answerChange(silent, field, { answer, evidence: "One child since May" }, now);
      if (!change.accepted) throw new Error(change.refusal);
      const after = changedProfile(silent, change.value, now);
      expect(profileSays(after, field)).toBe(true);
      expect(after.profileConfirmedAt).toBe(now);
      expect(after.capabilities).toEqual(expect.arrayContaining([...silent.capabilities]));
    }
  },
);

test("has done this needs a word of what shows it, as in the profile itself", () => {
  const bare = { answer: "experienced", evidence: " " } as const;
  expect(answerChange(silent, "need:autism", bare, now)).toEqual({
    accepted: false,
    refusal: "evidence-missing",
  });
});

test.each([
  ["solo", "trained"],
  ["need:autism", "yes"],
  ["pets", "no"],
] as const)("%s cannot be answered with %s", (field, answer) => {
  expect(answerChange(silent, field, { answer, evidence: "" }, now)).toMatchObject({
    refusal: "no-such-answer",
  });
});

test("who asked reads the answer in words", () => {
  const yes = { ...silent, soloPossible: true, acceptsDeprivationOfLiberty: false, pets: [] };
  const fields = ["solo", "deprivation-of-liberty", "need:adhd", "pets"] as const;
  expect(fields.map((field) => answerInWords(yes, field))).toEqual([
    "Yes",
    "No",
    "Trained, not yet done",
    "Now said in its profile",
  ]);
  const outOfHours = (answersOutOfHours: boolean) =>
    answerInWords({ ...yes, answersOutOfHours }, "out-of-hours");
  expect([outOfHours(true), outOfHours(false)]).toEqual(["Yes", "No"]);
});

test("a tap on yes or no says what was asked and nothing else", () => {
  const said = (field: "out-of-hours" | "solo") =>
    answerChange(silent, field, { answer: "no", evidence: "" }, now);
  expect(said("out-of-hours")).toEqual({ accepted: true, value: { answersOutOfHours: false } });
  expect(said("solo")).toEqual({ accepted: true, value: { soloPossible: false } });
});

test("the need asked about is what stands behind the colon", () => {
  expect([needIn("need:autism"), needIn("pets")]).toEqual(["autism", null]);
});
