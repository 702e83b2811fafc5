import { metresInMile, reachInMetres } from "../../domain/distance/distance.ts";
import { isProved, merged } from "../../domain/matching/bound.ts";
import type { JudgedCandidate } from "../../domain/matching/candidate.ts";
import {
  type CandidateFilters,
  candidateFilters,
} from "../../domain/matching/candidate-filters.ts";
import { ceilingOf } from "../../domain/matching/ceiling.ts";
import { compileSearch } from "../../domain/matching/compile-search.ts";
import { judgedAnswers } from "../../domain/matching/judged-answers.ts";
import { type Ranking, rank } from "../../domain/matching/rank.ts";
import { everywhere, type Ring, ringsTo } from "../../domain/matching/rings.ts";
import type { Search } from "../../domain/matching/search.ts";
import { contenders } from "../../domain/matching/worth-asking.ts";
import type { ReferralId } from "../../domain/shared/ids.ts";
import type { WorkContext } from "../context.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import type { CandidateRetriever, Found, Reach } from "./candidate-retriever.ts";
import type { ReferralToMatch } from "./matching-repository.ts";

/** The most vacancies that one referral is judged against; beyond it the nearest are, and the answer says so. */
export const candidateBudget = 10_000;

/** One of the authority's own referrals. Throws NotFound when there is none. */
export async function getReferral(
  { actor, repositories }: WorkContext,
  referralId: ReferralId,
): Promise<ReferralToMatch> {
  const { organisationId } = staffActor(actor);
  const referral = await repositories.matching.findOwned(organisationId, referralId);
  if (referral === null) throw notFound();
  return referral;
}

type Searching = Pick<ReferralToMatch, "authorityId" | "answers">;

/**
 * The searches that referrals make, each by the weights that its authority uses today; `null` while sections that judging
 * reads are not answered. Two reads, at once, for any number of referrals.
 */
export async function searchesOf(
  { now, today, repositories: { matching, weights } }: WorkContext,
  referrals: readonly Searching[],
): Promise<readonly (Search | null)[]> {
  const [geographies, profiles] = await Promise.all([
    matching.geographies(referrals),
    weights.inUse([...new Set(referrals.map(({ authorityId }) => authorityId))]),
  ]);
  // Once for all: what day it is in London costs as much as a search.
  const [day, instant] = [today(), now()];
  return referrals.map((referral, index) => {
    const answers = judgedAnswers(referral.answers);
    const geography = geographies[index];
    if (answers === null || geography === undefined) return null;
    return compileSearch(answers, geography, day, instant, profiles.get(referral.authorityId));
  });
}

/** The search that one referral makes; `null` while sections that judging reads are not answered. */
export async function searchOf(context: WorkContext, referral: Searching): Promise<Search | null> {
  const [search] = await searchesOf(context, [referral]);
  return search ?? null;
}

export type BestHomes = Ranking & {
  /** Vacancies that were judged. */
  readonly judged: number;
  /** Vacancies known to pass the filters, out to where the search went. */
  readonly found: number;
  /** Every vacancy that passes the filters was judged, so that what is listed is all there is. */
  readonly complete: boolean;
  /** The first `wanted` are the best there are: all were judged, or what lies further out is proved not to reach them. */
  readonly exact: boolean;
  readonly source: Found["source"];
};

type LookedFor = {
  /** May leave out only what the search would not list. */
  readonly filters?: CandidateFilters;
  /** So many are judged where there are so many: a list that people turn over goes on below its first homes. */
  readonly atLeast?: number;
};

/** Homes that are judged for a list that people read: its next pages, and those below that an answer could bring up. */
export const listsAtLeast = contenders;

/**
 * The homes that may be listed, best first. The search goes outwards ring by ring until no home further out could be
 * among the first `wanted`, or until as many vacancies were judged as the budget allows.
 */
export async function bestHomes(
  { repositories }: WorkContext,
  search: Search,
  wanted: number,
  { filters = candidateFilters(search), atLeast = 0 }: LookedFor = {},
): Promise<BestHomes> {
  const promising = await mostPromising(repositories.candidateRetriever, {
    search,
    filters,
    wanted,
    atLeast,
  });
  if (promising !== null) return promising;
  const rings = search.brief.anchors[0]?.point
    ? ringsTo(furthestOf(filters), await repositories.candidates.marketSize())
    : [everywhere];
  let best: BestHomes = nothingYet;
  for (const ring of rings) {
    const limit = candidateBudget - best.judged;
    const worth = worthOf(search, best, wanted);
    const found = await repositories.candidateRetriever.find(filters, { ring, limit, ...worth });
    const ranking = rank(search, found.candidates);
    const listed = merged(best.listed, ranking.listed);
    const isAll = ring === rings.at(-1) && found.candidates.length === found.total;
    const miles = isAll ? null : milesSeen(ring, found, ranking);
    best = {
      listed,
      others: [...best.others, ...ranking.others],
      judged: best.judged + found.candidates.length,
      found: best.found + found.total,
      complete: miles === null && worth.worth === undefined,
      exact: miles === null || isProved(search, listed, { wanted, miles }),
      source: found.source,
    };
    if (best.exact || best.judged >= candidateBudget) break;
  }
  return best;
}

/** Vacancies read beyond those wanted where the most promising are known; mostly they prove them. */
const readBeyond = 20;

type Wanted = Required<LookedFor> & { readonly search: Search; readonly wanted: number };

/** Reads the homes that could score most until none of the others could be among the first `wanted`. */
async function mostPromising(
  retriever: CandidateRetriever,
  { search, filters, wanted, atLeast }: Wanted,
): Promise<BestHomes | null> {
  const [ceiling, furthest] = [ceilingOf(search), furthestOf(filters)];
  for (let count = Math.max(atLeast, wanted + readBeyond); ; count *= 4) {
    const asked = { ceiling, furthest, count: Math.min(count, candidateBudget) };
    const found = await retriever.mostPromising?.(filters, asked);
    if (!found) return null;
    const { listed, others } = rank(search, found.candidates);
    const least = listed[wanted - 1]?.score?.middle ?? Number.NEGATIVE_INFINITY;
    const exact = found.atMost === null || least > found.atMost;
    if (!exact && count < candidateBudget) continue;
    return {
      listed,
      others,
      judged: found.candidates.length,
      found: found.total,
      complete: found.atMost === null,
      exact,
      source: found.source,
    };
  }
}

/** Once there are as many homes as wanted, those further out are worth reading only if they could be among them. */
function worthOf(search: Search, { listed }: BestHomes, wanted: number): Pick<Reach, "worth"> {
  const last = listed[wanted - 1]?.score;
  return last == null ? {} : { worth: { ceiling: ceilingOf(search), points: last.middle } };
}

const nothingYet: BestHomes = {
  listed: [],
  others: [],
  judged: 0,
  found: 0,
  complete: false,
  exact: false,
  source: "postgres",
};

/** Miles from the home area out to which every vacancy has been judged. */
function milesSeen({ outer }: Ring, found: Found, { listed, others }: Ranking): number {
  if (found.candidates.length === found.total && outer !== null) return outer / metresInMile;
  return [...listed, ...others].reduce((most, { seen }) => Math.max(most, seen.miles[0] ?? 0), 0);
}

function furthestOf({ withinMiles }: CandidateFilters): number | null {
  return withinMiles === null ? null : reachInMetres(withinMiles);
}

/** The nearest of the vacancies that pass the filters. */
export async function nearestHomes(
  { repositories }: WorkContext,
  filters: CandidateFilters,
  limit = candidateBudget,
): Promise<{ readonly candidates: readonly JudgedCandidate[]; readonly exact: boolean }> {
  const ring = { inner: null, outer: furthestOf(filters) };
  const { candidates, total } = await repositories.candidateRetriever.find(filters, {
    ring,
    limit,
  });
  return { candidates, exact: candidates.length === total };
}
