import type { Candidate } from "../../domain/matching/candidate.ts";
import { compileSearch } from "../../domain/matching/compile-search.ts";
import { judgeCandidate } from "../../domain/matching/judge.ts";
import { judgedAnswers } from "../../domain/matching/judged-answers.ts";
import type { Match } from "../../domain/matching/match.ts";
import type { Search } from "../../domain/matching/search.ts";
import type { ReferralId, VacancyId } from "../../domain/shared/ids.ts";
import type { WorkContext } from "../context.ts";
import { notFound } from "../errors.ts";
import type { ReferralToMatch } from "../matching/matching-repository.ts";
import { staffActor } from "../staff-actor.ts";

export type JudgedVacancy = { readonly candidate: Candidate; readonly match: Match };

/** One of the authority's own referrals, and the search it makes. Throws NotFound when there is none that is complete. */
export async function getSearch(
  { actor, now, today, repositories }: WorkContext,
  referralId: ReferralId,
): Promise<{ readonly referral: ReferralToMatch; readonly search: Search }> {
  const { organisationId } = staffActor(actor);
  const referral = await repositories.matching.findOwned(organisationId, referralId);
  const answers = referral === null ? null : judgedAnswers(referral.answers);
  if (referral === null || answers === null) throw notFound();
  const [geography] = await repositories.matching.geographies([referral]);
  if (geography === undefined) throw notFound();
  return { referral, search: compileSearch(answers, geography, today(), now()) };
}

/** Judges some vacancies afresh against a search, in one read; vacancies that are gone are left out. */
export async function judgeVacancies(
  { repositories }: WorkContext,
  search: Search,
  vacancyIds: readonly VacancyId[],
): Promise<ReadonlyMap<VacancyId, JudgedVacancy>> {
  const candidates = await repositories.candidates.byVacancy(vacancyIds);
  return new Map(
    candidates.map((candidate) => [
      candidate.vacancy.id,
      { candidate, match: judgeCandidate(search, candidate) },
    ]),
  );
}
