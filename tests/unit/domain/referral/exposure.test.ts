import { expect, test } from "vitest";
import { exposure, shownAnswers } from "#app/domain/referral/exposure.ts";
import type { ReferralAnswers } from "#app/domain/referral/referral.ts";
import { answersFor } from "#tests/support/referral-answers.ts";

test("what is left are exactly the answers classed as shown", () => {
  const breaks = { breakNights: ["weekend-nights"], breakRhythm: "each-month" } as const;
  const answers = answersFor({ request: { ...breaks, calledOutOfHours: true } });
  const shown = shownAnswers(answers);
  for (const section of Object.keys(exposure) as (keyof ReferralAnswers)[]) {
    const table: Record<string, string> = exposure[section];
    const expected = Object.keys(table).filter((answer) => table[answer] === "shown");
    expect(Object.keys(shown[section]).sort(), section).toEqual(expected.sort());
  }
});

test("an answer that no table names is not shown either", () => {
  const answers = answersFor();
  const child = { ...answers.child, motherName: "never" };
  expect(JSON.stringify(shownAnswers({ ...answers, child }))).not.toContain("never");
});

test("no place, no code about the child and nobody's name is classed as shown", () => {
  const { places, child, home } = exposure;
  expect([places.homeArea, places.schoolArea, places.otherPlaces]).not.toContain("shown");
  expect([child.ethnicity, child.legalStatus, child.categoryOfNeed]).not.toContain("shown");
  expect(home.inadequateOverride).toBe("withheld");
});
