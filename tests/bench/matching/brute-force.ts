import type { JudgedCandidate } from "#app/domain/matching/candidate.ts";
import { inOrder } from "#app/domain/matching/order.ts";
import type { Search } from "#app/domain/matching/search.ts";
import { type Weighed, weigh } from "#app/domain/matching/weigh.ts";
import { type Contender, type FirstHomes, wanted } from "./contender.ts";

/** Judges every vacancy of the country, held in memory: slow and beyond doubt, so the others are held against it. */
export function bruteForce(everything: readonly JudgedCandidate[]): Contender {
  return {
    name: "(c) brute force in memory, the oracle",
    lacks: "other processes' changes: it would have to be told of each",
    first: (search) => firstOf(search, everything),
  };
}

/** The best vacancy of each home, in order. */
export function firstOf(search: Search, all: readonly JudgedCandidate[]): FirstHomes {
  const fitting: Weighed[] = [];
  for (const candidate of all) {
    const weighed = weigh(search, candidate);
    if (weighed.score !== null) fitting.push(weighed);
  }
  const homes = new Set<string>();
  const first: Weighed["seen"]["candidate"]["vacancy"]["id"][] = [];
  for (const { seen } of fitting.sort(inOrder)) {
    if (homes.has(seen.candidate.home.id)) continue;
    homes.add(seen.candidate.home.id);
    first.push(seen.candidate.vacancy.id);
    if (first.length === wanted) break;
  }
  return first;
}
