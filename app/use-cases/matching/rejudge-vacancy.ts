import type { Candidate } from "../../domain/matching/candidate.ts";
import { compileSearch } from "../../domain/matching/compile-search.ts";
import { judgedAnswers } from "../../domain/matching/judged-answers.ts";
import { weigh } from "../../domain/matching/weigh.ts";
import type { ReferralId, VacancyId } from "../../domain/shared/ids.ts";
import type { WorkContext } from "../context.ts";
import { useCase } from "../use-case.ts";
import { amongBest, type Fit } from "./among-best.ts";
import { giveCards } from "./give-card.ts";
import type { OpenReferral } from "./matching-repository.ts";

export type RejudgeVacancy = { readonly vacancyId: VacancyId };

const referralsAtATime = 200;

/**
 * Sets a vacancy that has appeared, changed or been confirmed against every open referral. Where the home fits and ranks
 * among the best, its provider receives the card (when homes that fit may) and the authority is told, each once. Where it
 * held a card and fits no longer, the next best home is looked for. Answers how many referrals it newly fits.
 */
export const rejudgeVacancy = useCase(
  { permission: "job:run", subject: ({ vacancyId }: RejudgeVacancy) => vacancyId },
  async (context, { vacancyId }): Promise<number> => {
    const { candidates, matching } = context.repositories;
    const [candidate] = await candidates.byVacancy([vacancyId]);
    if (candidate === undefined) return 0;
    const held = new Set(await matching.listHeldBy(candidate.home.id));
    const newlyFits =
      candidate.vacancy.status === "open" ? await setAgainstAll(context, candidate, held) : 0;
    // What is left are cards of a home that, by this vacancy, can no longer answer them.
    for (const referralId of held) {
      await context.repositories.jobs.add("rejudge-referral", { referralId }, referralId);
    }
    return newlyFits;
  },
);

async function setAgainstAll(
  context: WorkContext,
  candidate: Candidate,
  held: Set<ReferralId>,
): Promise<number> {
  let newlyFits = 0;
  let after: ReferralId | null = null;
  for (;;) {
    const referrals: readonly OpenReferral[] = await context.repositories.matching.listOpen(
      after,
      referralsAtATime,
    );
    const last = referrals.at(-1);
    if (last === undefined) return newlyFits;
    const fits = await fitsOf(context, candidate, referrals);
    for (const { referral } of fits) held.delete(referral.id);
    newlyFits += await tellNews(context, candidate, fits);
    after = last.id;
  }
}

async function fitsOf(
  { now, today, repositories }: WorkContext,
  candidate: Candidate,
  referrals: readonly OpenReferral[],
): Promise<readonly Fit[]> {
  const geographies = await repositories.matching.geographies(referrals);
  return referrals.flatMap((referral, index) => {
    const answers = judgedAnswers(referral.answers);
    const geography = geographies[index];
    if (answers === null || geography === undefined) return [];
    const search = compileSearch(answers, geography, today(), now());
    const weighed = weigh(search, candidate);
    return weighed.score === null ? [] : [{ referral, search, weighed }];
  });
}

/** A home that receives the card only now is news; where cards go to invited homes alone, one that was not listed. */
async function tellNews(
  context: WorkContext,
  candidate: Candidate,
  fits: readonly Fit[],
): Promise<number> {
  const { matching } = context.repositories;
  const given = await giveCards(context, await amongBest(context, candidate.home.id, fits));
  const received = new Set(given.map(({ referralId }) => referralId));
  const mayBeNews = fits
    .map(({ referral }) => referral)
    .filter(({ id, audience }) => audience === "invited-only" || received.has(id));
  const listed = await matching.listedIn(
    candidate.home.id,
    mayBeNews.map(({ id }) => id),
  );
  const news = mayBeNews.filter(({ id }) => !listed.has(id));
  for (const referral of news) await tellAuthority(context, referral, candidate);
  return news.length;
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
