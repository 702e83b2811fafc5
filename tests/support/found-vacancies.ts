import { reachInMetres } from "#app/domain/distance/distance.ts";
import type { CandidateFilters } from "#app/domain/matching/candidate-filters.ts";
import type { VacancyId } from "#app/domain/shared/ids.ts";
import type { Found, Reach } from "#app/use-cases/matching/candidate-retriever.ts";

/** All that a query asks for in one go: as far as it allows, nearest first up to a limit. */
export function reachOf({ withinMiles }: CandidateFilters, limit: number): Reach {
  const outer = withinMiles === null ? null : reachInMetres(withinMiles);
  return { ring: { inner: null, outer }, limit };
}

/** The vacancies that were found, nearest to the anchor first, then by id. */
export function nearestFirst(
  { anchor }: CandidateFilters,
  { candidates }: Pick<Found, "candidates">,
): readonly VacancyId[] {
  return candidates
    .map(({ vacancy, point }) => ({
      id: vacancy.id,
      metres: (point.easting - anchor.easting) ** 2 + (point.northing - anchor.northing) ** 2,
    }))
    .sort((one, other) => one.metres - other.metres || (one.id < other.id ? -1 : 1))
    .map(({ id }) => id);
}
