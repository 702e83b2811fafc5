import type { ReferralAnswers } from "../referral/referral.ts";
import type { JudgedAnswers } from "./search.ts";

/** Sections that have to be answered before homes can be judged; the story and the sharing are not read. */
export const judgedSections = [
  "request",
  "child",
  "siblings",
  "places",
  "needs",
  "risks",
  "home",
] as const satisfies readonly (keyof JudgedAnswers)[];
export type JudgedSection = (typeof judgedSections)[number];

/** The sections still missing before homes can be judged, in the order of the referral. */
export function missingSections(answers: Partial<ReferralAnswers>): readonly JudgedSection[] {
  return judgedSections.filter((section) => answers[section] === undefined);
}

/** The answers that judging reads; `null` when a section is missing. */
export function judgedAnswers(answers: Partial<ReferralAnswers>): JudgedAnswers | null {
  const { request, child, siblings, places, needs, risks, home } = answers;
  if (!request || !child || !siblings || !places || !needs || !risks || !home) return null;
  return { request, child, siblings, places, needs, risks, home };
}
