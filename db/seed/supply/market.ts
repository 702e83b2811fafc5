import type { HomeKind } from "#app/domain/home/home.ts";
import type { Inspection } from "#app/domain/ofsted/grades.ts";
import type { Vacancy } from "#app/domain/vacancy/vacancy.ts";
import type { Chance } from "../chance.ts";
import type { ProviderTrade } from "../organisation-list.ts";
import type { SeededPicture } from "../pictures/home-pictures.ts";
import type { World } from "../world.ts";
import { type SeededHome, seedHome } from "./homes.ts";
import type { SeededProvider } from "./providers.ts";
import {
  type Registration,
  seedInspection,
  seedRegistration,
  uninspected,
} from "./registrations.ts";
import { type SeededReport, seedReports } from "./reported.ts";
import { openVacancies, pastVacancy } from "./vacancies.ts";

/** Everything that providers have: registrations, homes with their places, vacancies. */
export type Market = {
  readonly providers: readonly SeededProvider[];
  readonly registrations: readonly Registration[];
  readonly homes: readonly SeededHome[];
  readonly vacancies: readonly Vacancy[];
  /** Inspections that the register does not have yet. */
  readonly reports: readonly SeededReport[];
  readonly pictures: readonly SeededPicture[];
};

export type MarketSize = { readonly homes: number; readonly vacancies: number };

/** How many homes a provider of each trade has beside another's. */
const homesByTrade: Readonly<Record<ProviderTrade, number>> = {
  fostering: 15,
  "childrens-homes": 8.5,
  supported: 8,
  "in-house": 13,
  specialist: 1,
};

const kindsByTrade: Readonly<Record<ProviderTrade, Readonly<Partial<Record<HomeKind, number>>>>> = {
  fostering: { "fostering-household": 1 },
  "childrens-homes": { "childrens-home": 1 },
  supported: { "supported-accommodation": 1 },
  "in-house": { "fostering-household": 68, "childrens-home": 24, "supported-accommodation": 8 },
  specialist: {
    "residential-special-school": 1,
    "residential-family-centre": 1,
    "secure-childrens-home": 1,
  },
};

const specialistKinds: readonly HomeKind[] = [
  "residential-special-school",
  "residential-family-centre",
  "secure-childrens-home",
];

/** Makes a market of exactly this size for these providers. The same chance gives the same market. */
export function seedMarket(
  providers: readonly SeededProvider[],
  size: MarketSize,
  world: World,
  nextUrn: () => string,
  chance: Chance,
): Market {
  let named = 0;
  const homes = shares(providers, size.homes).flatMap(({ provider, count }) =>
    Array.from({ length: count }, (_, at) => {
      const kind = kindFor(provider, providers, chance);
      const number = kind === "fostering-household" ? at : named++;
      const registration = registrationOf(provider, kind, world, nextUrn, chance);
      return seedHome(provider, { kind, at: number, ...registration }, world, chance);
    }),
  );
  const register = chance.branch("register");
  return {
    providers,
    homes,
    registrations: registrationsOf(homes, world, register),
    vacancies: seedVacancies(homes, size.vacancies, world, chance.branch("vacancies")),
    reports: seedReports(homes, world, chance.branch("reports")),
    pictures: [],
  };
}

/** How many homes each provider has, by trade; they add up to the total exactly. */
function shares(providers: readonly SeededProvider[], total: number) {
  const weight = providers.reduce((sum, { trade }) => sum + homesByTrade[trade], 0);
  let before = 0;
  let due = 0;
  return providers.map((provider) => {
    due += (homesByTrade[provider.trade] / weight) * total;
    const count = Math.round(due) - before;
    before += count;
    return { provider, count };
  });
}

function kindFor(
  provider: SeededProvider,
  providers: readonly SeededProvider[],
  chance: Chance,
): HomeKind {
  if (provider.trade !== "specialist") {
    return chance.weighted(kindsByTrade[provider.trade] as Record<HomeKind, number>);
  }
  const specialists = providers.filter(({ trade }) => trade === "specialist");
  return (
    specialistKinds[specialists.indexOf(provider) % specialistKinds.length] ??
    "residential-special-school"
  );
}

/** The registration a home runs under: its provider's or its own. An authority's foster carers have none. */
function registrationOf(
  provider: SeededProvider,
  kind: HomeKind,
  world: World,
  nextUrn: () => string,
  chance: Chance,
): { urn: string; inspection: Inspection } {
  if (provider.registration !== null) return provider.registration;
  if (kind === "fostering-household")
    return { urn: provider.ownCarersUrn, inspection: uninspected };
  return {
    urn: nextUrn(),
    inspection: seedInspection(kind, world.calibration, world.today, chance),
  };
}

function registrationsOf(
  homes: readonly SeededHome[],
  world: World,
  chance: Chance,
): Registration[] {
  const entries = new Map<string, Registration>();
  for (const { home, provider, inspection } of homes) {
    if (entries.has(home.urn) || home.urn === provider.ownCarersUrn) continue;
    const registered = {
      urn: home.urn,
      kind: home.kind,
      owner: provider.name,
      inHouse: provider.authorityCode !== null,
      places: provider.registration === null ? home.places : null,
      authorityCode: home.authorityCode,
      authorityName: world.places.nameOf(home.authorityCode),
      region: world.places.regionOf(home.authorityCode),
    };
    entries.set(home.urn, seedRegistration(registered, inspection, world.today, chance));
  }
  return [...entries.values()];
}

/** First what is free, then past vacancies of homes in turn until there are as many as asked for. */
function seedVacancies(
  homes: readonly SeededHome[],
  total: number,
  world: World,
  chance: Chance,
): Vacancy[] {
  const open = homes.flatMap((seeded) => openVacancies(seeded, world, chance)).slice(0, total);
  const past = Array.from({ length: total - open.length }, () =>
    pastVacancy(chance.pick(homes), world, chance),
  );
  return [...open, ...past];
}
