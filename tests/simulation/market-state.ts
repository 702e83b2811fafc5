import type { SimulatedProvider } from "./homes.ts";
import type { Opening } from "./openings.ts";
import type { SearchState } from "./search-state.ts";
import type { SimulatedYear } from "./world.ts";

const memoryDays = 28;

/** What is left of each opening, and how many referrals each provider was sent lately, under one policy. */
export type MarketState = {
  readonly isThere: (opening: Opening, day: number, places: number) => boolean;
  readonly left: (opening: Opening) => number;
  readonly take: (opening: Opening, places: number) => void;
  readonly provider: (opening: Opening) => SimulatedProvider;
  /** Referrals sent to a provider in the 28 days before today. */
  readonly sentLately: (provider: number) => number;
  /** Counts a sending; a provider reads the same referral once a day, for however many of its homes it comes. */
  readonly send: (search: SearchState, provider: number, day: number) => void;
  readonly nextDay: (day: number) => void;
};

/** The market on the first day, before anything is sent. */
export function beginMarket({ openings, providers }: SimulatedYear): MarketState {
  const taken = new Int16Array(openings.length);
  const byDay = providers.map(() => new Int32Array(memoryDays));
  const lately = new Int32Array(providers.length);
  const sentToday = new Set<number>();
  const left = ({ index, places }: Opening) => places - (taken[index] ?? 0);
  return {
    left,
    isThere: (opening, day, places) =>
      opening.opens <= day && day < opening.closes && left(opening) >= places,
    take: (opening, places) => {
      if (left(opening) < places) throw new RangeError("more children than places");
      taken[opening.index] = (taken[opening.index] ?? 0) + places;
    },
    provider: ({ home }) => {
      const found = providers[home.provider];
      if (found === undefined) throw new RangeError("a home without a provider");
      return found;
    },
    sentLately: (provider) => lately[provider] ?? 0,
    send: (search, provider, day) => {
      search.contacted.add(provider);
      const once = search.arrival.index * providers.length + provider;
      if (sentToday.has(once)) return;
      sentToday.add(once);
      search.messages += 1;
      const counts = byDay[provider];
      if (counts) counts[day % memoryDays] = (counts[day % memoryDays] ?? 0) + 1;
    },
    nextDay: (day) => {
      sentToday.clear();
      byDay.forEach((counts, provider) => {
        counts[day % memoryDays] = 0;
        lately[provider] = counts.reduce((sum, count) => sum + count, 0);
      });
    },
  };
}
