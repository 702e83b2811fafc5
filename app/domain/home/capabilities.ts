import { type CapabilityCode, type CapabilityLevel, capabilityCodes } from "../needs/needs.ts";
import { accept, type Outcome, refuse } from "../shared/outcome.ts";
import type { Capability } from "./home.ts";

/** What was answered on the page: a need that is absent has not been said. */
export type CapabilityAnswers = Partial<
  Record<CapabilityCode, { readonly level: CapabilityLevel; readonly evidence: string }>
>;

/** Needs that are said to have been met before, without a word of what shows it. */
export function unshownExperience(answers: CapabilityAnswers): readonly CapabilityCode[] {
  return capabilityCodes.filter((code) => {
    const answer = answers[code];
    return answer?.level === "experienced" && answer.evidence.trim() === "";
  });
}

/**
 * The home's answers to needs and risks as they are to be kept, in the order of the list, each confirmed now.
 * "Experienced" means that it can be shown, so it needs evidence.
 */
export function answerCapabilities(
  answers: CapabilityAnswers,
  now: Date,
): Outcome<readonly Capability[], "evidence-missing"> {
  if (unshownExperience(answers).length > 0) return refuse("evidence-missing");
  return accept(
    capabilityCodes.flatMap((code) => {
      const answer = answers[code];
      return answer ? [{ code, ...answer, confirmedAt: now }] : [];
    }),
  );
}
