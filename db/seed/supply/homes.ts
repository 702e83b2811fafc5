import { cultures, faiths } from "#app/domain/home/background.ts";
import {
  adaptations,
  type HomeKind,
  type HomeProfile,
  pets,
  type Stay,
  sexes,
} from "#app/domain/home/home.ts";
import type { Inspection } from "#app/domain/ofsted/grades.ts";
import type { HomeId } from "#app/domain/shared/ids.ts";
import type { Calibration } from "../calibration.ts";
import type { Chance } from "../chance.ts";
import { placeIn, type Sector } from "../places.ts";
import { forTheChild } from "../words/for-the-child.ts";
import { carerCode, homeName } from "../words/home-names.ts";
import { schoolNearby } from "../words/school-nearby.ts";
import { whoLivesThere } from "../words/who-lives-there.ts";
import { daysAgo, type World } from "../world.ts";
import { seedCapabilities } from "./capabilities.ts";
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

const agesByKind: Readonly<Record<HomeKind, readonly (readonly [number, number])[]>> = {
  "fostering-household": [
    [0, 4],
    [0, 10],
    [0, 17],
    [4, 12],
    [5, 12],
    [5, 17],
    [8, 17],
    [10, 17],
    [11, 17],
    [12, 17],
  ],
  "childrens-home": [
    [7, 12],
    [8, 17],
    [8, 17],
    [10, 17],
    [11, 17],
    [11, 17],
    [13, 17],
    [6, 11],
  ],
  "secure-childrens-home": [[10, 17]],
  "residential-special-school": [
    [5, 17],
    [8, 17],
    [11, 17],
  ],
  "residential-family-centre": [[0, 5]],
  "supported-accommodation": [[16, 17]],
};

const staysByKind: Readonly<Record<HomeKind, Readonly<Partial<Record<Stay, number>>>>> = {
  "fostering-household": {
    emergency: 0.4,
    "short-term": 0.75,
    bridging: 0.25,
    "long-term": 0.65,
    "short-breaks": 0.2,
    "parent-and-child": 0.1,
  },
  "childrens-home": {
    emergency: 0.25,
    "short-term": 0.6,
    bridging: 0.3,
    "long-term": 0.8,
    "short-breaks": 0.05,
  },
  "secure-childrens-home": { "short-term": 1 },
  "residential-special-school": { "long-term": 1, "short-breaks": 0.3 },
  "residential-family-centre": { "parent-and-child": 1, "short-term": 1 },
  "supported-accommodation": { emergency: 0.3, "short-term": 0.8, bridging: 0.5, "long-term": 0.6 },
};

const tongues = {
  ur: 14,
  pa: 8,
  pl: 8,
  ro: 4,
  ar: 6,
  so: 3,
  bn: 4,
  fr: 5,
  ku: 4,
  ti: 2,
  pt: 3,
  fa: 4,
  sq: 2,
} as const;

/** A home of a provider, with a profile as full of gaps as real ones are. */
export function seedHome(
  provider: SeededProvider,
  given: Given,
  world: World,
  chance: Chance,
): SeededHome {
  const { kind } = given;
  const sector = placeIn(world.places, chance.weighted(provider.where), chance);
  const places = placesOf(kind, world.calibration, chance);
  const [ageFrom, ageTo] = chance.pick(agesByKind[kind]);
  const free = chance.odds(0.82)
    ? Math.min(places, 1 + chance.whole(0, Math.max(0, Math.round(places / 3))))
    : 0;
  const children = Array.from({ length: places - free }, () => chance.whole(ageFrom, ageTo)).sort(
    (a, b) => a - b,
  );
  const profileConfirmedAt = daysAgo(world.now, chance.whole(1, 190) + chance.next());
  const facts = {
    kind,
    places,
    ageFrom,
    ageTo,
    adults: perhaps(chance, 0.9, () => adultsOf(kind, places, chance)),
    childrenAges: perhaps(chance, 0.84, () => children),
    pets: perhaps(chance, 0.78, () =>
      kind === "fostering-household" ? chance.some(pets, 0.28) : chance.some(pets, 0.07),
    ),
  };
  const home: HomeProfile = {
    ...facts,
    id: chance.uuid() as HomeId,
    providerId: provider.id,
    alias: kind === "fostering-household" ? carerCode(provider.name, given.at) : homeName(given.at),
    urn: given.urn,
    sexesAccepted:
      kind === "fostering-household" || chance.odds(0.7) ? sexes : [chance.pick(sexes)],
    stays: staysOf(kind, chance),
    soloPossible: perhaps(chance, 0.72, () => places === 1 || chance.odds(0.22)),
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
    outcode: sector.outcode,
    capabilities: seedCapabilities(kind, profileConfirmedAt, chance),
    profileConfirmedAt,
    version: 1,
  };
  return { home, sector, provider, inspection: given.inspection, free };
}

function perhaps<Value>(chance: Chance, probability: number, make: () => Value): Value | null {
  const value = make();
  return chance.odds(probability) ? value : null;
}

function placesOf(kind: HomeKind, { ofsted_childrens_homes }: Calibration, chance: Chance): number {
  switch (kind) {
    case "fostering-household":
      return Number(chance.weighted({ "1": 45, "2": 38, "3": 17 }));
    case "childrens-home":
      return Number(chance.weighted(ofsted_childrens_homes.size_distribution));
    case "supported-accommodation":
      return Number(chance.weighted({ "1": 25, "2": 25, "3": 20, "4": 15, "5": 8, "6": 7 }));
    default:
      return chance.whole(6, 16);
  }
}

function adultsOf(kind: HomeKind, places: number, chance: Chance): number {
  if (kind === "fostering-household") return Number(chance.weighted({ "1": 32, "2": 62, "3": 6 }));
  if (kind === "supported-accommodation") return chance.whole(1, 2);
  return Math.max(2, Math.ceil(places / 2) + chance.whole(0, 1));
}

function staysOf(kind: HomeKind, chance: Chance): Stay[] {
  const likely = Object.entries(staysByKind[kind]) as [Stay, number][];
  const offered = likely.filter(([, share]) => chance.odds(share)).map(([stay]) => stay);
  return offered.length > 0 ? offered : ["short-term"];
}

function backgroundOf(
  chance: Chance,
): Pick<HomeProfile, "languages" | "faithsSupported" | "culturesSupported"> {
  const second = chance.odds(0.32) ? [chance.weighted(tongues)] : [];
  return {
    languages: perhaps(chance, 0.85, () => ["en", ...second]),
    faithsSupported: perhaps(chance, 0.66, () => chance.some(faiths, 0.35)),
    culturesSupported: perhaps(chance, 0.6, () => chance.some(cultures, 0.18)),
  };
}
