import {
  adaptations,
  type HomeKind,
  type HomeProfile,
  pets,
  sexes,
} from "#app/domain/home/home.ts";
import type { Inspection } from "#app/domain/ofsted/grades.ts";
import type { HomeId } from "#app/domain/shared/ids.ts";
import type { Chance } from "../chance.ts";
import { placeIn, type Sector } from "../places.ts";
import { forTheChild } from "../words/for-the-child.ts";
import { carerCode, homeName } from "../words/home-names.ts";
import { schoolNearby } from "../words/school-nearby.ts";
import { whoLivesThere } from "../words/who-lives-there.ts";
import { daysAgo, type World } from "../world.ts";
import { seedCapabilities } from "./capabilities.ts";
import {
  adultsOf,
  agesByKind,
  arrangementsOf,
  backgroundOf,
  perhaps,
  placesOf,
  staysOf,
} from "./habits.ts";
import type { SeededProvider } from "./providers.ts";

/** A home with what stands around it: where it is, who runs it, and the places that are free. */
export type SeededHome = {
  readonly home: HomeProfile;
  readonly sector: Sector;
  readonly provider: SeededProvider;
  readonly inspection: Inspection;
  /** Places that nobody lives in; the rest are taken whether or not the profile says by whom. */
  readonly free: number;
};

export type Given = {
  readonly kind: HomeKind;
  readonly urn: string;
  readonly inspection: Inspection;
  readonly at: number;
};

/** A home of a provider, with a profile as full of gaps as real ones are. */
export function seedHome(
  provider: SeededProvider,
  given: Given,
  world: World,
  chance: Chance,
): SeededHome {
  const { kind } = given;
  const sector = placeIn(world.places, chance.weighted(provider.where), chance);
  const { free, ...facts } = householdOf(kind, world, chance);
  const own = chance.branch(`arrangements ${given.urn} ${given.at}`);
  const profileConfirmedAt = daysAgo(world.now, chance.whole(1, 190) + chance.next());
  const drawn = {
    ...facts,
    id: chance.uuid() as HomeId,
    providerId: provider.id,
    alias: kind === "fostering-household" ? carerCode(provider.name, given.at) : homeName(given.at),
    urn: given.urn,
    sexesAccepted:
      kind === "fostering-household" || chance.odds(0.7) ? sexes : [chance.pick(sexes)],
    stays: staysOf(kind, chance),
    soloPossible: perhaps(chance, 0.72, () => facts.places === 1 || chance.odds(0.22)),
    acceptsDeprivationOfLiberty: perhaps(
      chance,
      0.6,
      () => kind === "childrens-home" && chance.odds(0.25),
    ),
    adaptations: perhaps(chance, 0.7, () => chance.some(adaptations, 0.09)),
    ...backgroundOf(chance),
    whoLivesThere: chance.odds(0.9) ? whoLivesThere(facts, chance) : "",
    forTheChild: chance.odds(0.82) ? forTheChild(facts, chance) : "",
    schoolNearby: chance.odds(0.7) ? schoolNearby(facts, chance) : "",
    authorityCode: sector.authorityCode,
    otherAuthorities: [],
    outcode: sector.outcode,
    capabilities: seedCapabilities(kind, profileConfirmedAt, chance),
    profileConfirmedAt,
    version: 1,
  };
  const home: HomeProfile = { ...drawn, ...arrangementsOf(kind, drawn.stays, own) };
  return { home, sector, provider, inspection: given.inspection, free };
}

/** Who may live there and who does; the true number of free places stands beside what the profile says. */
function householdOf(kind: HomeKind, { calibration }: World, chance: Chance) {
  const places = placesOf(kind, calibration, chance);
  const [ageFrom, ageTo] = chance.pick(agesByKind[kind]);
  const more = Math.max(0, Math.round(places / 3));
  const free = chance.odds(0.82) ? Math.min(places, 1 + chance.whole(0, more)) : 0;
  const children = Array.from({ length: places - free }, () => chance.whole(ageFrom, ageTo));
  children.sort((one, other) => one - other);
  const petOdds = kind === "fostering-household" ? 0.28 : 0.07;
  return {
    kind,
    places,
    ageFrom,
    ageTo,
    free,
    adults: perhaps(chance, 0.9, () => adultsOf(kind, places, chance)),
    childrenAges: perhaps(chance, 0.84, () => children),
    pets: perhaps(chance, 0.78, () => chance.some(pets, petOdds)),
  };
}
