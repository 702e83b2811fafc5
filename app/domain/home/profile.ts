import { accept, type Outcome, refuse } from "../shared/outcome.ts";
import type { HomeProfile } from "./home.ts";

/** What a home is registered or approved for. */
export type HomeBasics = Pick<
  HomeProfile,
  "kind" | "alias" | "urn" | "ageFrom" | "ageTo" | "sexesAccepted" | "places"
>;

export type BasicsRefusal = "ages-out-of-order" | "supported-only-from-16" | "no-sex-accepted";

/**
 * Whether the ranges can be a registration or approval at all. Supported accommodation is for young people of 16 and 17
 * (Care Planning Regulations 2010 reg 27A and 27C).
 */
export function checkBasics(basics: HomeBasics): Outcome<HomeBasics, BasicsRefusal> {
  if (basics.ageFrom > basics.ageTo) return refuse("ages-out-of-order");
  if (basics.kind === "supported-accommodation" && basics.ageFrom < 16) {
    return refuse("supported-only-from-16");
  }
  if (basics.sexesAccepted.length === 0) return refuse("no-sex-accepted");
  return accept(basics);
}

/** Whether a home is registered or approved for just this. */
export function hasBasics(home: HomeBasics, basics: HomeBasics): boolean {
  return (
    home.kind === basics.kind &&
    home.alias === basics.alias &&
    home.urn === basics.urn &&
    home.ageFrom === basics.ageFrom &&
    home.ageTo === basics.ageTo &&
    home.places === basics.places &&
    home.sexesAccepted.length === basics.sexesAccepted.length &&
    basics.sexesAccepted.every((sex) => home.sexesAccepted.includes(sex))
  );
}

/** A home that has said nothing yet but what it is registered for; `null` is "has not said". */
export function newProfile(
  basics: HomeBasics,
  rest: Pick<HomeProfile, "id" | "providerId" | "authorityCode" | "outcode" | "profileConfirmedAt">,
): HomeProfile {
  return {
    ...basics,
    ...rest,
    otherAuthorities: [],
    stays: [],
    breakNights: null,
    answersOutOfHours: null,
    soloPossible: null,
    acceptsDeprivationOfLiberty: null,
    adaptations: null,
    languages: null,
    faithsSupported: null,
    culturesSupported: null,
    pets: null,
    adults: null,
    childrenAges: null,
    whoLivesThere: "",
    forTheChild: "",
    schoolNearby: "",
    capabilities: [],
    version: 1,
  };
}

/** The same home after somebody has saved a part of it: every save confirms the profile. */
export function changedProfile(
  home: HomeProfile,
  change: Partial<HomeProfile>,
  now: Date,
): HomeProfile {
  return { ...home, ...change, profileConfirmedAt: now, version: home.version + 1 };
}
