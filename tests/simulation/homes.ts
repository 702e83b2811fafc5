import type { JudgedCandidate } from "#app/domain/matching/candidate.ts";
import { levelsOf } from "#app/domain/needs/capability-levels.ts";
import type { VacancyId } from "#app/domain/shared/ids.ts";
import type { Chance } from "#db/seed/chance.ts";
import { type SeededHome, seedHome } from "#db/seed/supply/homes.ts";
import { type SeededProvider, urnSource } from "#db/seed/supply/providers.ts";
import { seedInspection, uninspected } from "#db/seed/supply/registrations.ts";
import { beginProviderList } from "./provider-list.ts";
import { marketKinds, type Region } from "./region.ts";
import type { MarketKind } from "./stays.ts";

/** A home of the simulated region, by its place in the list, with what it is judged by. */
export type SimulatedHome = {
  readonly index: number;
  readonly provider: number;
  readonly kind: MarketKind;
  readonly places: number;
  /** As a candidate with all its places free; openings differ from it only in their number. */
  readonly candidate: JudgedCandidate;
};

export type SimulatedProvider = {
  readonly index: number;
  readonly kinds: ReadonlySet<MarketKind>;
  readonly homes: number;
  /** DfE code when it is an authority's own: it is asked only for that authority's children. */
  readonly authorityCode: string | null;
};

export type Supply = {
  readonly providers: readonly SimulatedProvider[];
  readonly homes: readonly SimulatedHome[];
};

const firstUrn = 9_700_001;

/** Makes providers and homes until each kind has so many places. */
export function seedSupply(
  region: Region,
  places: Readonly<Record<MarketKind, number>>,
  chance: Chance,
): Supply {
  const nextUrn = urnSource(firstUrn);
  const list = beginProviderList(region, nextUrn, chance.branch("providers"));
  const homes: SimulatedHome[] = [];
  for (const kind of marketKinds) {
    const own = chance.branch(kind);
    for (let left = places[kind]; left > 0; left -= homes.at(-1)?.places ?? left) {
      const provider = list.next(kind, own);
      const seeded = homeOf(list.all[provider], kind, homes.length, region, nextUrn, own);
      const candidate = candidateOf(seeded, homes.length, region);
      homes.push({
        index: homes.length,
        provider,
        kind,
        places: seeded.home.places,
        candidate,
      });
    }
  }
  return { homes, providers: list.all.map((provider, index) => withHomes(provider, index, homes)) };
}

function withHomes(
  { authorityCode }: SeededProvider,
  index: number,
  all: readonly SimulatedHome[],
): SimulatedProvider {
  const homes = all.filter(({ provider }) => provider === index);
  const kinds = new Set(homes.map(({ kind }) => kind));
  return { index, kinds, homes: homes.length, authorityCode };
}

function homeOf(
  provider: SeededProvider | undefined,
  kind: MarketKind,
  at: number,
  region: Region,
  nextUrn: () => string,
  chance: Chance,
): SeededHome {
  if (provider === undefined) throw new RangeError("a home without a provider");
  const registration = registrationOf(provider, kind, region, nextUrn, chance);
  return seedHome(provider, { kind, at, ...registration }, region.world, chance);
}

/** As in the made-up region: an agency's own, a home's own, and none for an authority's foster carers. */
function registrationOf(
  provider: SeededProvider,
  kind: MarketKind,
  { world: { calibration, today } }: Region,
  nextUrn: () => string,
  chance: Chance,
): Pick<SeededHome, "inspection"> & { readonly urn: string } {
  if (provider.registration !== null) return provider.registration;
  if (kind === "fostering-household")
    return { urn: provider.ownCarersUrn, inspection: uninspected };
  return { urn: nextUrn(), inspection: seedInspection(kind, calibration, today, chance) };
}

/** An opening is announced when it is there and confirmed every week, so all are judged as ready and fresh. */
function candidateOf(
  { home, provider, inspection, sector }: SeededHome,
  index: number,
  { world: { now, today } }: Region,
): JudgedCandidate {
  return {
    home,
    vacancy: {
      id: `${String(index).padStart(8, "0")}-0000-4000-8000-000000000000` as VacancyId,
      homeId: home.id,
      providerId: home.providerId,
      status: "open",
      places: home.places,
      availableFrom: today,
      confirmedAt: now,
    },
    levels: levelsOf(home.capabilities),
    inHouseAuthorityCode: provider.authorityCode,
    registration: home.urn === provider.ownCarersUrn ? null : "active",
    shortBreaksOnly: false,
    inspection,
    registered: null,
    point: { easting: sector.easting, northing: sector.northing },
  };
}
