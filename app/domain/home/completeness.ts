import { capabilityCodes } from "../needs/needs.ts";
import type { HomeProfile } from "./home.ts";

/** How much a profile has said, for a gentle nudge: unanswered questions widen every score. */
export type Completeness = { readonly said: number; readonly of: number };

type Question = (home: HomeProfile) => boolean;

const questions: readonly Question[] = [
  (home) => home.stays.length > 0,
  (home) => home.answersOutOfHours !== null,
  (home) => home.soloPossible !== null,
  (home) => home.acceptsDeprivationOfLiberty !== null,
  (home) => home.adaptations !== null,
  (home) => home.languages !== null,
  (home) => home.faithsSupported !== null,
  (home) => home.culturesSupported !== null,
  (home) => home.pets !== null,
  (home) => home.adults !== null,
  (home) => home.childrenAges !== null,
  (home) => home.whoLivesThere !== "",
  (home) => home.forTheChild !== "",
  (home) => home.schoolNearby !== "",
];

/** How many of the questions about a home, and of the needs and risks, its provider has answered. */
export function completenessOf(home: HomeProfile): Completeness {
  const facts = questions.filter((answered) => answered(home)).length;
  return {
    said: facts + home.capabilities.length,
    of: questions.length + capabilityCodes.length,
  };
}
