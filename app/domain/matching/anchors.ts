import type { Geography } from "./geography.ts";
import type { JudgedAnswers, SearchAnchor } from "./search.ts";

const placeLabels = {
  home: "another home",
  school: "another school",
  relative: "family",
  other: "a regular place",
} as const;

/** The places that matter to the child, home area first, school second where one is given. */
export function anchorsOf(
  { places }: Pick<JudgedAnswers, "places">,
  { points }: Geography,
): readonly SearchAnchor[] {
  const anchor = (code: string, label: string, area: string): SearchAnchor => ({
    code,
    label: `${label} (${area})`,
    point: points.get(area) ?? null,
  });
  return [
    anchor("home", "the home area", places.homeArea),
    ...(places.schoolArea === null ? [] : [anchor("school", "the school", places.schoolArea)]),
    ...places.otherPlaces.map(({ kind, area }, index) =>
      anchor(`place-${index + 1}`, placeLabels[kind], area),
    ),
  ];
}

/** Every area that a referral names and that the map should be asked for. */
export function areasNamed({ places }: Pick<JudgedAnswers, "places">): readonly string[] {
  const areas = [places.homeArea, places.schoolArea, ...places.otherPlaces.map(({ area }) => area)];
  return [...new Set(areas.filter((area): area is string => area !== null && area !== ""))];
}
