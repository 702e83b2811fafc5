import { cultures, faiths } from "#app/domain/home/background.ts";
import type { HomeKind, HomeProfile, Stay } from "#app/domain/home/home.ts";
import { breakNights } from "#app/domain/home/short-breaks.ts";
import type { Calibration } from "../calibration.ts";
import type { Chance } from "../chance.ts";

/** Ages that homes are registered or approved for. */
export const agesByKind: Readonly<Record<HomeKind, readonly (readonly [number, number])[]>> = {
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

/** The value, or nothing for a home that has not said. */
export function perhaps<Value>(
  chance: Chance,
  probability: number,
  make: () => Value,
): Value | null {
  const value = make();
  return chance.odds(probability) ? value : null;
}

/** How many places a home of a kind is likely to have. */
export function placesOf(
  kind: HomeKind,
  { ofsted_childrens_homes }: Calibration,
  chance: Chance,
): number {
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

/** Adults in a household, or on shift in the day. */
export function adultsOf(kind: HomeKind, places: number, chance: Chance): number {
  if (kind === "fostering-household") return Number(chance.weighted({ "1": 32, "2": 62, "3": 6 }));
  if (kind === "supported-accommodation") return chance.whole(1, 2);
  return Math.max(2, Math.ceil(places / 2) + chance.whole(0, 1));
}

/** For how long children may stay; at least one. */
export function staysOf(kind: HomeKind, chance: Chance): Stay[] {
  const likely = Object.entries(staysByKind[kind]) as [Stay, number][];
  const offered = likely.filter(([, share]) => chance.odds(share)).map(([stay]) => stay);
  return offered.length > 0 ? offered : ["short-term"];
}

/** Nights of short breaks, where they are offered, and who answers out of hours; each said or not. */
export function arrangementsOf(
  kind: HomeKind,
  stays: readonly Stay[],
  chance: Chance,
): Pick<HomeProfile, "breakNights" | "answersOutOfHours"> {
  const nights = chance.some(breakNights, 0.5);
  const offered = nights.length > 0 ? nights : (["weekend-nights"] as const);
  return {
    breakNights: stays.includes("short-breaks") ? perhaps(chance, 0.7, () => offered) : null,
    // Where staff work in shifts somebody is always there; a family has its agency's telephone.
    answersOutOfHours: perhaps(chance, 0.66, () =>
      chance.odds(kind === "fostering-household" ? 0.6 : 0.9),
    ),
  };
}

/** Languages, faiths and cultures, each said or not. */
export function backgroundOf(
  chance: Chance,
): Pick<HomeProfile, "languages" | "faithsSupported" | "culturesSupported"> {
  const second = chance.odds(0.32) ? [chance.weighted(tongues)] : [];
  return {
    languages: perhaps(chance, 0.85, () => ["en", ...second]),
    faithsSupported: perhaps(chance, 0.66, () => chance.some(faiths, 0.35)),
    culturesSupported: perhaps(chance, 0.6, () => chance.some(cultures, 0.18)),
  };
}
