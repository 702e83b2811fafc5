import { expect, test } from "vitest";
import { providerCard } from "#app/domain/referral/provider-card.ts";
import {
  asRead,
  completeAnswers,
  isOpenToChange,
  isReleased,
  nextMissing,
  publish,
  readiness,
} from "#app/domain/referral/publishing.ts";
import { referralSections, referralStatuses } from "#app/domain/referral/referral.ts";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import { answersFor, draftOf, writtenOn } from "#tests/support/referral-answers.ts";

const refusal = (...given: Parameters<typeof publish>) => {
  const outcome = publish(...given);
  return outcome.accepted ? undefined : outcome.refusal;
};

test("a referral is complete when all nine sections are answered", () => {
  for (const section of referralSections) {
    const { [section]: _, ...others } = answersFor();
    expect(readiness(others, writtenOn).missing).toEqual([section]);
    expect(completeAnswers(others)).toBeNull();
    expect(refusal(draftOf(others), 0, writtenOn)).toBe("sections-missing");
  }
  expect(completeAnswers(answersFor())).toEqual(answersFor());
});

test("a complete referral is published once, with a new version", () => {
  const outcome = publish(draftOf(answersFor()), 0, writtenOn);
  expect(outcome).toMatchObject({ accepted: true, value: { status: "published", version: 2 } });
});

test("one open finding of the anonymity check stops it", () => {
  expect(refusal(draftOf(answersFor()), 1, writtenOn)).toBe("findings-open");
});

test("dates that have passed since they were written stop it, and say where to mend", () => {
  const later = calendarDate("2026-12-24");
  expect(readiness(answersFor(), later).toMend).toEqual(["request"]);
  expect(refusal(draftOf(answersFor()), 0, later)).toBe("rules-broken");
});

test.each([
  ["child", answersFor({ child: { legalStatus: "D1" } })],
  [
    "siblings",
    answersFor({ siblings: { siblings: [{ age: 40, sex: "male", together: "must" }] } }),
  ],
  ["risks", answersFor({ risks: { risks: [{ code: "self-harm", importance: "must" }] } })],
  ["home", answersFor({ home: { kinds: [] } })],
] as const)(
  "a rule broken in the section on %s is found again before publishing",
  (section, answers) => {
    expect(readiness(answers, writtenOn).toMend).toContain(section);
  },
);

test("a rule between sections marks the sections that are answered", () => {
  const answers = answersFor({
    home: { kinds: [{ kind: "supported-accommodation", suitability: "preferred" }] },
  });
  expect(readiness(answers, writtenOn).toMend).toEqual(["child", "siblings", "home"]);
});

test("after a section comes the next that is missing, and none when all are there", () => {
  const { child, story, ...others } = answersFor();
  expect(nextMissing(others, "request")).toBe("child");
  expect(nextMissing({ ...others, child }, "child")).toBe("story");
  expect(nextMissing({ ...others, story }, "story")).toBe("child");
  expect(nextMissing(answersFor(), "request")).toBeNull();
});

test("a closed referral is neither published nor changed", () => {
  for (const status of ["decided", "withdrawn"] as const) {
    expect(refusal({ ...draftOf(answersFor()), status }, 0, writtenOn)).toBe("closed");
  }
  expect(referralStatuses.filter((status) => isOpenToChange({ status }))).toEqual([
    "draft",
    "published",
  ]);
});

test("an answer of any section and the card are what is read before publishing", () => {
  const answers = answersFor();
  const card = providerCard(answers, "HX-7K3M", "Hither");
  const read = asRead(answers, card);
  expect(asRead(structuredClone(answers), structuredClone(card))).toBe(read);
  for (const section of referralSections) {
    const { [section]: _, ...others } = answers;
    expect(asRead(others, card), section).not.toBe(read);
  }
  expect(asRead(answers, { ...card, interests: "Chess." })).not.toBe(read);
});

test("there is something to release when the card or its audience is new, or the card is closed", () => {
  const audience = "homes-that-fit";
  const card = providerCard(answersFor(), "HX-7K3M", "Hither");
  const released = { card: structuredClone(card), audience, open: true } as const;
  expect(isReleased({ card, audience }, released)).toBe(true);
  expect(isReleased({ card, audience }, undefined)).toBe(false);
  expect(isReleased({ card, audience }, { ...released, open: false })).toBe(false);
  expect(isReleased({ card, audience: "invited-only" }, released)).toBe(false);
  expect(isReleased({ card: { ...card, interests: "Chess." }, audience }, released)).toBe(false);
});
