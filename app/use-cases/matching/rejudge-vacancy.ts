import type { Candidate } from "../../domain/matching/candidate.ts";
import { compileSearch } from "../../domain/matching/compile-search.ts";
import { judgedAnswers } from "../../domain/matching/judged-answers.ts";
import { type Weighed, weigh } from "../../domain/matching/weigh.ts";
import type { ReferralId, VacancyId } from "../../domain/shared/ids.ts";
import type { WorkContext } from "../context.ts";
import { useCase } from "../use-case.ts";
import { giveCard } from "./give-card.ts";
import type { OpenReferral } from "./matching-repository.ts";

export type RejudgeVacancy = { readonly vacancyId: VacancyId };

const referralsAtATime = 200;

/**
 * Sets a vacancy that has appeared, changed or been confirmed against every open referral. Where the home fits
 * and did not before, its provider receives the card (when homes that fit may) and the authority is told, each
 * once. Answers how many referrals it newly fits.
 */
export const rejudgeVacancy = useCase(
  { permission: "job:run", subject: ({ vacancyId }: RejudgeVacancy) => vacancyId },
  async (context, { vacancyId }): Promise<number> => {
    const { candidates, matching } = context.repositories;
    const [candidate] = await candidates.byVacancy([vacancyId]);
    if (candidate === undefined || candidate.vacancy.status !== "open") return 0;

    let newlyFits = 0;
    let after: ReferralId | null = null;
    for (;;) {
      const referrals: readonly OpenReferral[] = await matching.listOpen(after, referralsAtATime);
      const last = referrals.at(-1);
      if (last === undefined) return newlyFits;
      newlyFits += await setAgainst(context, candidate, referrals);
      after = last.id;
    }
  },
);

async function setAgainst(
  context: WorkContext,
  candidate: Candidate,
  referrals: readonly OpenReferral[],
): Promise<number> {
  const { now, today, repositories } = context;
  const geographies = await repositories.matching.geographies(referrals);
  let newlyFits = 0;
  for (const [index, referral] of referrals.entries()) {
    const answers = judgedAnswers(referral.answers);
    const geography = geographies[index];
    if (answers === null || geography === undefined) continue;
    const weighed = weigh(compileSearch(answers, geography, today(), now()), candidate);
    if (weighed.score !== null && (await isNews(context, referral, weighed))) {
      newlyFits += 1;
      await tellAuthority(context, referral, candidate);
    }
  }
  return newlyFits;
}

/** A home that receives the card only now is news; where cards go to invited homes alone, one that was not listed. */
async function isNews(
  context: WorkContext,
  referral: OpenReferral,
  weighed: Weighed,
): Promise<boolean> {
  const isNew = await context.repositories.matching.isNewTo(
    referral.id,
    weighed.seen.candidate.home.id,
  );
  if (referral.audience === "invited-only") return isNew;
  const added = await giveCard(context, referral, [weighed]);
  return added.length > 0 && isNew;
}

function tellAuthority(
  { now, repositories }: WorkContext,
  { id, authorityId }: OpenReferral,
  { home }: Candidate,
): Promise<void> {
  return repositories.notices.tell(
    {
      organisationId: authorityId,
      kind: "vacancy-fits",
      path: `/commissioner/referrals/${id}/matches/${home.id}`,
      once: `vacancy-fits:${id}:${home.id}`,
    },
    now(),
  );
}
