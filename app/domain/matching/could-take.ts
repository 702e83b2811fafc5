import type { JudgedCandidate } from "./candidate.ts";
import type { CandidateFilters } from "./candidate-filters.ts";

/**
 * Whether a home could take the children of a search by what is cheapest to look at: its kind, their number, ages and
 * sexes. Leaves out only what judging would refuse, for whoever judges the same homes for many searches.
 */
export function couldTake(
  { kinds, ages, sexes, placesNeeded }: CandidateFilters,
  { home, vacancy }: JudgedCandidate,
): boolean {
  return (
    vacancy.places >= placesNeeded &&
    ages.every((age) => home.ageFrom <= age && age <= home.ageTo) &&
    sexes.every((sex) => home.sexesAccepted.includes(sex)) &&
    kinds.includes(home.kind)
  );
}
