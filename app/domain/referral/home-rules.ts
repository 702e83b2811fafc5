import type { HomeWantedSection, RisksSection } from "./referral.ts";

export type HomeWantedProblem =
  | "no-kind-wanted"
  | "override-without-name"
  | "override-without-reason"
  | "override-not-needed";
export type RisksProblem = "what-helps-missing";

/** A reason shorter than this gives none. Characters. */
export const shortestOverrideReason = 10;

/**
 * What is wrong with the home that is wanted. An Inadequate home is kept out unless somebody is named who allows it and
 * says why, and that only where no grade is asked for (frameworks ask for Good, or leave an exemption to a panel).
 */
export function homeWantedProblems(home: HomeWantedSection): readonly HomeWantedProblem[] {
  const { kinds, ofstedFloor, inadequateOverride: override } = home;
  const problems: HomeWantedProblem[] = [];
  if (!kinds.some(({ suitability }) => suitability !== "unsuitable")) {
    problems.push("no-kind-wanted");
  }
  if (override === null) return problems;
  if (ofstedFloor !== "none") problems.push("override-not-needed");
  if (override.name.trim() === "") problems.push("override-without-name");
  if (override.reason.trim().length < shortestOverrideReason) {
    problems.push("override-without-reason");
  }
  return problems;
}

/** A risk that is named must come with what helps, so that the card is more than a list of dangers. */
export function risksProblems({ risks, whatHelps }: RisksSection): readonly RisksProblem[] {
  return risks.length > 0 && whatHelps.trim() === "" ? ["what-helps-missing"] : [];
}
