import type { PlacesSection } from "./referral.ts";

export type PlacesProblem =
  | "home-area-unknown"
  | "school-area-unknown"
  | "other-place-unknown"
  | "stay-away-unknown"
  | "school-area-missing";

/** The areas and authorities that are on the map, of those that the section names. */
export type KnownPlaces = {
  readonly areas: ReadonlySet<string>;
  /** DfE codes. */
  readonly authorities: ReadonlySet<string>;
};

const authorityCode = /^\d{3}$/;

/**
 * What is wrong with the places: each must be on the map, or its distance could never be counted, and a school that must
 * be kept needs its area (Children Act 1989, s22C(8)(b): a home must not disrupt education).
 */
export function placesProblems(
  places: PlacesSection,
  { areas, authorities }: KnownPlaces,
): readonly PlacesProblem[] {
  const isUnknown = (area: string) => !areas.has(area);
  const checks: readonly (readonly [PlacesProblem, boolean])[] = [
    ["home-area-unknown", isUnknown(places.homeArea)],
    ["school-area-missing", places.keepSchool && places.schoolArea === null],
    ["school-area-unknown", places.schoolArea !== null && isUnknown(places.schoolArea)],
    ["other-place-unknown", places.otherPlaces.some(({ area }) => isUnknown(area))],
    [
      "stay-away-unknown",
      places.stayAwayFrom.some((place) =>
        authorityCode.test(place) ? !authorities.has(place) : isUnknown(place),
      ),
    ],
  ];
  return checks.flatMap(([problem, applies]) => (applies ? [problem] : []));
}

/** Everything that has to be looked up on the map, once each. */
export function areasToLookUp(places: PlacesSection): readonly string[] {
  const areas = [
    places.homeArea,
    ...(places.schoolArea === null ? [] : [places.schoolArea]),
    ...places.otherPlaces.map(({ area }) => area),
    ...places.stayAwayFrom.filter((place) => !authorityCode.test(place)),
  ];
  return [...new Set(areas)];
}
