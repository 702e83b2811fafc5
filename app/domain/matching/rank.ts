import type { HomeId, VacancyId } from "../shared/ids.ts";
import type { Candidate, JudgedCandidate } from "./candidate.ts";
import { explain } from "./judge.ts";
import type { Match, Score } from "./match.ts";
import { inOrder } from "./order.ts";
import type { Search } from "./search.ts";
import { type Weighed, weigh } from "./weigh.ts";

export type RankedHome = {
  readonly vacancyId: VacancyId;
  readonly homeId: HomeId;
  readonly score: Score;
};

/** Homes weighed against a search: those listed in order, best first, and those that are not. */
export type Ranking<Of extends JudgedCandidate = JudgedCandidate> = {
  readonly listed: readonly Weighed<Of>[];
  readonly others: readonly Weighed<Of>[];
};

/** A requirement with the number of homes that do not meet it. */
export type Failure = { readonly code: string; readonly label: string; readonly homes: number };

export type RankedMatches = {
  /** The first of the list, in words. */
  readonly matches: readonly Match[];
  /** Every listed home in order, without words. */
  readonly order: readonly RankedHome[];
  /** Why the other candidates are not listed, most frequent first. A home that fails twice counts twice. */
  readonly failures: readonly Failure[];
};

/** Judges every candidate, orders those that may be listed and explains the first `limit` of them. */
export function rankMatches(
  search: Search,
  candidates: readonly Candidate[],
  limit: number,
): RankedMatches {
  const { listed, others } = rank(search, candidates);
  return {
    matches: listed.slice(0, limit).map((weighed) => explain(search, weighed)),
    order: listed.flatMap(rankedHome),
    failures: failuresOf(others),
  };
}

/**
 * Weighs and orders. A home is listed once, for the vacancy that suits best; it is among the others only when
 * no vacancy of it is listed, and then for the vacancy that fails least.
 */
export function rank<Of extends JudgedCandidate>(
  search: Search,
  candidates: readonly Of[],
): Ranking<Of> {
  return rankWeighed(candidates.map((candidate) => weigh(search, candidate)));
}

/** The same for candidates that have been weighed. */
export function rankWeighed<Of extends JudgedCandidate>(
  weighed: readonly Weighed<Of>[],
): Ranking<Of> {
  const fitting: Weighed<Of>[] = [];
  const failing: Weighed<Of>[] = [];
  for (const one of weighed) (one.score === null ? failing : fitting).push(one);
  const listed = onceEach(fitting.sort(inOrder));
  return { listed, others: closest(failing, new Set(listed.map(homeOf))) };
}

/** The place of a listed home with its score; nothing for one that is not listed. */
export function rankedHome({ seen: { candidate }, score }: Weighed): readonly RankedHome[] {
  if (score === null) return [];
  return [{ vacancyId: candidate.vacancy.id, homeId: candidate.home.id, score }];
}

/** How many homes do not meet each requirement, most frequent first. */
export function failuresOf(others: readonly Weighed[]): readonly Failure[] {
  const homes = new Map<string, { label: string; homes: number }>();
  for (const { failed } of others) {
    for (const { code, label } of failed) {
      homes.set(code, { label, homes: (homes.get(code)?.homes ?? 0) + 1 });
    }
  }
  return [...homes]
    .map(([code, rest]) => ({ code, ...rest }))
    .sort((one, other) => other.homes - one.homes || (one.code < other.code ? -1 : 1));
}

function onceEach<Of extends JudgedCandidate>(
  weighed: readonly Weighed<Of>[],
): readonly Weighed<Of>[] {
  const taken = new Set<HomeId>();
  return weighed.filter((one) => {
    const home = homeOf(one);
    if (taken.has(home)) return false;
    taken.add(home);
    return true;
  });
}

/** For each home that is not listed the vacancy that fails least, in no particular order. */
function closest<Of extends JudgedCandidate>(
  weighed: readonly Weighed<Of>[],
  listed: ReadonlySet<HomeId>,
): readonly Weighed<Of>[] {
  const byHome = new Map<HomeId, Weighed<Of>>();
  for (const one of weighed) {
    const home = homeOf(one);
    if (listed.has(home)) continue;
    const best = byHome.get(home);
    if (best === undefined || byFewestFailures(one, best) < 0) byHome.set(home, one);
  }
  return [...byHome.values()];
}

function byFewestFailures(one: Weighed, other: Weighed): number {
  return one.failed.length - other.failed.length || inOrder(one, other);
}

function homeOf({ seen }: Weighed): HomeId {
  return seen.candidate.home.id;
}
