import { distanceInMiles } from "#app/domain/distance/distance.ts";
import type { Candidate } from "#app/domain/matching/candidate.ts";
import type { CandidateFilters } from "#app/domain/matching/candidate-filters.ts";

/** What a query's filters mean, said once more and plainly: the oracle that faster ways are compared with. */
export function passes(
  query: CandidateFilters,
  { home, vacancy, inspection, point }: Candidate,
): boolean {
  const says = (code: string) => home.capabilities.find((said) => said.code === code)?.level;
  return (
    vacancy.status === "open" &&
    query.kinds.includes(home.kind) &&
    query.ages.every((age) => home.ageFrom <= age && age <= home.ageTo) &&
    query.sexes.every((sex) => home.sexesAccepted.includes(sex)) &&
    vacancy.places >= query.placesNeeded &&
    vacancy.availableFrom <= query.neededBy &&
    vacancy.confirmedAt >= query.confirmedAfter &&
    !(query.soloRequired && home.soloPossible === false) &&
    !(query.deprivationOfLiberty && home.acceptsDeprivationOfLiberty === false) &&
    query.adaptations.every((wanted) => home.adaptations?.includes(wanted) ?? true) &&
    query.mustMeet.every((code) => says(code) !== "cannot") &&
    !(inspection.overall !== null && query.gradesExcluded.includes(inspection.overall)) &&
    !query.authoritiesExcluded.includes(home.authorityCode) &&
    !query.outcodesExcluded.includes(home.outcode) &&
    (query.withinMiles === null || distanceInMiles(query.anchor, point) <= query.withinMiles)
  );
}
