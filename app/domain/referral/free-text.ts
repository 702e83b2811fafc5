import type { ReferralAnswers, ReferralSection } from "./referral.ts";

/** Every free text that a provider may come to read, by field name, with the section in which it is written. */
export const freeTextFields = {
  whatHelps: "risks",
  strengths: "story",
  interests: "story",
  ownWords: "story",
  history: "story",
} as const satisfies Record<string, ReferralSection>;
export type FreeTextField = keyof typeof freeTextFields;

/** The free texts of a referral that have been written so far, for the anonymity check. */
export function freeTexts(
  answers: Partial<ReferralAnswers>,
): Readonly<Partial<Record<FreeTextField, string>>> {
  const { risks, story } = answers;
  return {
    ...(risks && { whatHelps: risks.whatHelps }),
    ...(story && {
      strengths: story.strengths,
      interests: story.interests,
      ownWords: story.ownWords,
      history: story.history,
    }),
  };
}
