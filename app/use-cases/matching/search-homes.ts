import type { Candidate } from "../../domain/matching/candidate.ts";
import type { CandidateFilters } from "../../domain/matching/candidate-filters.ts";
import { compileSearch } from "../../domain/matching/compile-search.ts";
import { judgedAnswers } from "../../domain/matching/judged-answers.ts";
import type { Search } from "../../domain/matching/search.ts";
import type { ReferralId } from "../../domain/shared/ids.ts";
import type { WorkContext } from "../context.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import type { CandidateIds } from "./candidate-retriever.ts";
import type { ReferralToMatch } from "./matching-repository.ts";

/** The most vacancies that one referral is judged against; beyond it the nearest are, and the answer says so. */
export const candidateBudget = 5000;

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

/** The search that a referral makes; `null` while sections that judging reads are not answered. */
export async function searchOf(
  { now, today, repositories }: WorkContext,
  referral: Pick<ReferralToMatch, "authorityId" | "answers">,
): Promise<Search | null> {
  const answers = judgedAnswers(referral.answers);
  if (answers === null) return null;
  const [geography] = await repositories.matching.geographies([referral]);
  return geography === undefined ? null : compileSearch(answers, geography, today(), now());
}

export type Retrieved = Omit<CandidateIds, "vacancyIds"> & {
  readonly candidates: readonly Candidate[];
};

/** The vacancies that pass the filters, read afresh: finding is never trusted with what a home says. */
export async function retrieve(
  { repositories }: WorkContext,
  filters: CandidateFilters,
  budget = candidateBudget,
): Promise<Retrieved> {
  const { vacancyIds, ...found } = await repositories.candidateRetriever.find(filters, budget);
  return { ...found, candidates: await repositories.candidates.byVacancy(vacancyIds) };
}
