import { expect, test } from "vitest";
import { exposure } from "#app/domain/referral/exposure.ts";
import { freeTextFields, freeTexts } from "#app/domain/referral/free-text.ts";
import { answersFor } from "#tests/support/referral-answers.ts";

test("every free text is listed once its section is written", () => {
  const { risks, story } = answersFor({ risks: { whatHelps: "Time." } });
  expect(freeTexts({})).toEqual({});
  expect(freeTexts({ risks })).toEqual({ whatHelps: "Time." });
  expect(Object.keys(freeTexts({ risks, story })).sort()).toEqual(
    Object.keys(freeTextFields).sort(),
  );
});

test("no text that is shown to providers escapes the check", () => {
  const { story, risks } = exposure;
  const texts = [...Object.keys(story), ...("whatHelps" in risks ? ["whatHelps"] : [])];
  expect(Object.keys(freeTextFields).sort()).toEqual(texts.sort());
});
