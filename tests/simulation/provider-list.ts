import type { Chance } from "#db/seed/chance.ts";
import type { ProviderTrade } from "#db/seed/organisation-list.ts";
import { type SeededProvider, seedProvider } from "#db/seed/supply/providers.ts";
import { marketKinds, ownAuthorities, type Region } from "./region.ts";
import type { MarketKind } from "./stays.ts";

/** Homes of one independent provider, on average. Sources stand in the printed table. */
export const homesOfProvider: Readonly<Record<MarketKind, number>> = {
  "fostering-household": 39,
  "childrens-home": 2.6,
  "supported-accommodation": 4,
};
const trades: Readonly<Record<MarketKind, ProviderTrade>> = {
  "fostering-household": "fostering",
  "childrens-home": "childrens-homes",
  "supported-accommodation": "supported",
};

/** The providers as they are made; a provider goes by its place in the list. */
export type ProviderList = {
  readonly all: readonly SeededProvider[];
  /** The provider of the next home of a kind: an authority's own, or an independent one that is not yet full. */
  readonly next: (kind: MarketKind, chance: Chance) => number;
};

/** Begins with each authority's own provider; independent ones are added as their homes are. */
export function beginProviderList(
  { ground, inHouse, where, world }: Region,
  nextUrn: () => string,
  chance: Chance,
): ProviderList {
  const all: SeededProvider[] = [];
  const homes = new Map<MarketKind, number>();
  const add = (given: Parameters<typeof seedProvider>[0], kind: MarketKind) =>
    all.push(seedProvider(given, where[kind], world, nextUrn, chance.branch(given.name))) - 1;
  for (const authorityCode of ownAuthorities) {
    const name = `In-house ${authorityCode}`;
    add({ name, trade: "in-house", authorityCode }, marketKinds[0]);
  }
  const children = ownAuthorities.map((code, at) => [at, ground.lookedAfter(code)] as const);
  const current = new Map<MarketKind, number>();
  return {
    all,
    next: (kind, from) => {
      if (from.odds(inHouse[kind])) return Number(from.weighted(Object.fromEntries(children)));
      const before = homes.get(kind) ?? 0;
      homes.set(kind, before + 1);
      const known = current.get(kind);
      // Averages are no whole numbers: so many homes later a provider is full, taken over all of them.
      if (known !== undefined && before % homesOfProvider[kind] >= 1) return known;
      const added = add(
        { name: `${kind} ${before}`, trade: trades[kind], authorityCode: null },
        kind,
      );
      current.set(kind, added);
      return added;
    },
  };
}
