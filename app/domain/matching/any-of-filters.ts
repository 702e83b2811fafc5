import { homeKinds } from "../home/home.ts";
import type { CandidateFilters } from "./candidate-filters.ts";

/**
 * What several searches of one day from one place may filter by together: whatever passes the filters of any of them
 * passes these. Others may pass as well; they are judged and left out.
 */
export function anyOfFilters(
  first: CandidateFilters,
  others: readonly CandidateFilters[],
): CandidateFilters {
  const all = [first, ...others];
  const inAll = <One>(listOf: (filters: CandidateFilters) => readonly One[]): readonly One[] =>
    listOf(first).filter((one) => others.every((other) => listOf(other).includes(one)));
  return {
    ...first,
    withinMiles: furthest(all.map(({ withinMiles }) => withinMiles)),
    kinds: homeKinds.filter((kind) => all.some(({ kinds }) => kinds.includes(kind))),
    ages: inAll(({ ages }) => ages),
    sexes: inAll(({ sexes }) => sexes),
    placesNeeded: Math.min(...all.map(({ placesNeeded }) => placesNeeded)),
    soloRequired: all.every(({ soloRequired }) => soloRequired),
    deprivationOfLiberty: all.every(({ deprivationOfLiberty }) => deprivationOfLiberty),
    adaptations: inAll(({ adaptations }) => adaptations),
    mustMeet: inAll(({ mustMeet }) => mustMeet),
    gradesExcluded: inAll(({ gradesExcluded }) => gradesExcluded),
    authoritiesExcluded: inAll(({ authoritiesExcluded }) => authoritiesExcluded),
    outcodesExcluded: inAll(({ outcodesExcluded }) => outcodesExcluded),
  };
}

function furthest(miles: readonly (number | null)[]): number | null {
  const known = miles.filter((one) => one !== null);
  return known.length < miles.length ? null : Math.max(...known);
}
