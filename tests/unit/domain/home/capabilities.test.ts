import { expect, test } from "vitest";
import { answerCapabilities, unshownExperience } from "#app/domain/home/capabilities.ts";
import { now } from "#tests/support/matching/ordinary.ts";

test("answers are kept in the order of the list, each confirmed now; what is not said is not kept", () => {
  const answered = answerCapabilities(
    {
      "fire-setting": { level: "cannot", evidence: "" },
      autism: { level: "experienced", evidence: "Two children since 2019." },
    },
    now,
  );
  expect(answered).toEqual({
    accepted: true,
    value: [
      {
        code: "autism",
        level: "experienced",
        evidence: "Two children since 2019.",
        confirmedAt: now,
      },
      { code: "fire-setting", level: "cannot", evidence: "", confirmedAt: now },
    ],
  });
});

test("a home that has done it says what shows it", () => {
  const answers = {
    autism: { level: "experienced", evidence: "  " },
    adhd: { level: "trained", evidence: "" },
    epilepsy: { level: "willing", evidence: "" },
  } as const;
  expect(unshownExperience(answers)).toEqual(["autism"]);
  expect(answerCapabilities(answers, now)).toEqual({
    accepted: false,
    refusal: "evidence-missing",
  });
});
