import { reachInMetres } from "../../domain/distance/distance.ts";
import { anyOfFilters } from "../../domain/matching/any-of-filters.ts";
import { candidateFilters } from "../../domain/matching/candidate-filters.ts";
import { compileSearch } from "../../domain/matching/compile-search.ts";
import { couldTake } from "../../domain/matching/could-take.ts";
import { groupAnswers } from "../../domain/matching/group-answers.ts";
import { inOrder } from "../../domain/matching/order.ts";
import { rank } from "../../domain/matching/rank.ts";
import type { Search } from "../../domain/matching/search.ts";
import {
  type SiblingGroup,
  type SiblingPlan,
  waysToShare,
} from "../../domain/matching/sibling-groups.ts";
import type { GroupHome } from "../../domain/matching/sibling-split.ts";
import type { Weighed } from "../../domain/matching/weigh.ts";
import type { WorkContext } from "../context.ts";
import type { Found } from "./candidate-retriever.ts";
import { bestHomes, candidateBudget } from "./search-homes.ts";

export type GroupHomes = {
  /** Homes that may be listed for a group, best fit first: all of the nearest vacancies looked at, and what else was found. */
  readonly of: (group: SiblingGroup) => readonly GroupHome[];
  /**
   * These are all the homes there are for the group, or so many that a way never fails for want of another: each other
   * group of it can take one and leave one.
   */
  readonly hasEnough: (group: SiblingGroup) => boolean;
  /** Vacancies looked at for every group, the nearest to the home area. */
  readonly nearest: number;
  /** Vacancies that could take any of them by what a query can tell, out to the furthest distance. */
  readonly found: number;
};

type GroupSearch = { readonly group: SiblingGroup; readonly search: Search };
type Homes = { readonly homes: readonly GroupHome[]; readonly hasEnough: boolean };

/** Vacancies judged for groups that have too few homes among the nearest; after that it is said that some were not found. */
const judgedBeyond = 2 * candidateBudget;

/**
 * The homes that lawfully fit each group that could share one. The nearest vacancies are read once and judged for each
 * group; for everybody together, and for a group with fewer homes there than a way may ask for, the whole market is
 * searched.
 */
export async function homesOfGroups(
  context: WorkContext,
  of: Search,
  plan: SiblingPlan,
  nearest: number,
): Promise<GroupHomes> {
  const ways = waysToShare(plan);
  const searches = searchesFor(context, of, plan, ways);
  const { candidates, total } = await nearestOf(context, searches, nearest);
  const isComplete = candidates.length === total;
  const enough = ways.reduce((most, way) => Math.max(most, way.length), 0);
  const homes = new Map<string, Homes>();
  let left = judgedBeyond;
  for (const { group, search } of searches) {
    const filters = candidateFilters(search);
    let { listed } = rank(
      search,
      candidates.filter((one) => couldTake(filters, one)),
    );
    let isAll = isComplete;
    const isEverybody = group.length === plan.children.length;
    if (!isAll && left > 0 && (isEverybody || listed.length < enough)) {
      const best = await bestHomes(context, search, enough);
      left -= best.judged;
      isAll = best.complete;
      listed = onceEach([...listed, ...best.listed].sort(inOrder));
    }
    homes.set(group.join(), {
      homes: listed.flatMap(groupHome),
      hasEnough: isAll || listed.length >= enough,
    });
  }
  return {
    of: (group) => homes.get(group.join())?.homes ?? [],
    hasEnough: (group) => homes.get(group.join())?.hasEnough ?? false,
    nearest: candidates.length,
    found: total,
  };
}

/** A search for each group of any way: first everybody, then those who have to live together, then the larger groups. */
function searchesFor(
  context: WorkContext,
  { brief: { answers, geography }, profile }: Search,
  plan: SiblingPlan,
  ways: readonly (readonly SiblingGroup[])[],
): readonly GroupSearch[] {
  const [today, now] = [context.today(), context.now()];
  const groups = new Map(ways.flat().map((group) => [group.join(), group]));
  const hasMust = (group: SiblingGroup) => plan.must.every((place) => group.includes(place));
  return [...groups.values()]
    .sort(
      (one, other) => Number(hasMust(other)) - Number(hasMust(one)) || other.length - one.length,
    )
    .map((group) => ({
      group,
      search: compileSearch(groupAnswers(answers, group), geography, today, now, profile),
    }));
}

/** One read for all groups. */
async function nearestOf(
  { repositories }: WorkContext,
  searches: readonly GroupSearch[],
  limit: number,
): Promise<Pick<Found, "candidates" | "total">> {
  const [first, ...others] = searches.map(({ search }) => candidateFilters(search));
  if (first === undefined) return { candidates: [], total: 0 };
  const filters = anyOfFilters(first, others);
  const outer = filters.withinMiles === null ? null : reachInMetres(filters.withinMiles);
  return repositories.candidateRetriever.find(filters, { ring: { inner: null, outer }, limit });
}

function onceEach(homes: readonly Weighed[]): readonly Weighed[] {
  const first = new Map<string, Weighed>();
  for (const one of homes) {
    const { id } = one.seen.candidate.home;
    if (!first.has(id)) first.set(id, one);
  }
  return [...first.values()];
}

function groupHome({ seen, score }: Weighed): readonly GroupHome[] {
  if (score === null) return [];
  const { home, vacancy } = seen.candidate;
  const [miles = null] = seen.miles;
  return [
    {
      homeId: home.id,
      vacancyId: vacancy.id,
      point: seen.candidate.point,
      miles,
      score: score.middle,
    },
  ];
}
