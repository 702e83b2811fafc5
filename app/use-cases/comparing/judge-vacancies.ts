import type { Candidate } from "../../domain/matching/candidate.ts";
import { judgeCandidate } from "../../domain/matching/judge.ts";
import type { Match } from "../../domain/matching/match.ts";
import type { Search } from "../../domain/matching/search.ts";
import type { ReferralId, VacancyId } from "../../domain/shared/ids.ts";
import type { WorkContext } from "../context.ts";
import { notFound } from "../errors.ts";
import type { ReferralToMatch } from "../matching/matching-repository.ts";
import { getReferral, searchOf } from "../matching/search-homes.ts";

export type JudgedVacancy = { readonly candidate: Candidate; readonly match: Match };

/** One of the authority's own referrals, and the search it makes. Throws NotFound when there is none that is complete. */
export async function getSearch(
  context: WorkContext,
  referralId: ReferralId,
): Promise<{ readonly referral: ReferralToMatch; readonly search: Search }> {
  const referral = await getReferral(context, referralId);
  const search = await searchOf(context, referral);
  if (search === null) throw notFound();
  return { referral, search };
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
