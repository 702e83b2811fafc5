import type { JudgedCandidate } from "../../domain/matching/candidate.ts";
import type { Search } from "../../domain/matching/search.ts";
import { weigh } from "../../domain/matching/weigh.ts";
import type { ReferralId, VacancyId } from "../../domain/shared/ids.ts";
import type { WorkContext } from "../context.ts";
import { useCase } from "../use-case.ts";
import { type Fit, standingOf } from "./among-best.ts";
import type { HeldCard, OpenReferral } from "./matching-repository.ts";
import { touchedAtOnce } from "./rejudge-touched.ts";
import { searchesOf } from "./search-homes.ts";
import type { TakenVacancy, TouchedReferral } from "./standing-search.ts";
import { tellVacancyFits } from "./tell-vacancy-fits.ts";

export type RejudgeVacancy = { readonly vacancyId: VacancyId };

/** A referral that the vacancy fits now, and whether it fitted when the vacancy was last judged. */
type FitNow = Fit & { readonly fittedBefore: boolean };

/**
 * Sets a vacancy that has appeared, changed or been confirmed against the open referrals that it could touch. A referral
 * whose card it ought to get, or that it held a card of and fits no longer, is asked to be judged again: that gives the
 * card to whom it is due. Authorities are told of what newly fits, once. Answers how many referrals it newly fits. What
 * it was judged by is kept in the same transaction, so that a job that is done again tells nothing again.
 */
export const rejudgeVacancy = useCase(
  { permission: "job:run", subject: ({ vacancyId }: RejudgeVacancy) => vacancyId },
  async (context, { vacancyId }): Promise<number> => {
    const { standing, jobs } = context.repositories;
    const taken = await standing.take(vacancyId);
    if (taken === null) return 0;
    const judged = await judgedNow(context, taken);
    const fits = fitsOf(taken, judged);
    const { holds, mayGet } = await standingOf(context, taken.homeId, fits);
    const touched = [...(await lostBy(context, taken, fits)), ...mayGet.map(idOf)];
    await standing.askFor(touched);
    const asked = Math.ceil(touched.length / touchedAtOnce);
    await jobs.addEach(
      "rejudge-touched",
      Array.from({ length: asked }, () => ({ payload: {} })),
    );

    const news = fits.filter(({ fittedBefore }) => !fittedBefore);
    await standing.noteNews(taken.homeId, mayGet.filter((fit) => news.includes(fit)).map(idOf));
    // Of the others it has the card already, or nobody gets one by itself.
    const held = new Set(holds.map(idOf));
    const told = news.filter(
      ({ referral }) => referral.audience === "invited-only" || held.has(referral.id),
    );
    await tellVacancyFits(
      context,
      taken.homeId,
      told.map(({ referral }) => referral),
    );
    await standing.remember(taken);
    // Last: those who judge referrals again wait for this, and `askFor` waits for them.
    await standing.noteNeeds(judged.filter(({ referral }) => !referral.noted));
    return news.length;
  },
);

type JudgedReferral = { readonly referral: TouchedReferral; readonly search: Search };

/** The referrals that the vacancy could touch as it is now, ready to be judged. */
async function judgedNow(
  context: WorkContext,
  { now }: TakenVacancy,
): Promise<readonly JudgedReferral[]> {
  if (now?.vacancy.status !== "open") return [];
  const referrals = await context.repositories.standing.listTouched(now, context.today());
  const searches = await searchesOf(context, referrals);
  return referrals.flatMap((referral, index) => {
    const search = searches[index] ?? null;
    return search === null ? [] : [{ referral, search }];
  });
}

function fitsOf(
  { now, before }: TakenVacancy,
  judged: readonly JudgedReferral[],
): readonly FitNow[] {
  if (now === null) return [];
  return judged.flatMap(({ referral, search }) => {
    const weighed = weigh(search, now);
    if (weighed.score === null) return [];
    const fittedBefore = before !== null && weigh(search, before).score !== null;
    return [{ referral, search, weighed, fittedBefore }];
  });
}

/**
 * Open referrals whose card the home has because of what the vacancy was, and that it fits no longer. Of a vacancy that
 * fitted nothing when it was last judged, those that were given the card for it since, by another's job.
 */
async function lostBy(
  context: WorkContext,
  { vacancyId, homeId, before }: TakenVacancy,
  fits: readonly FitNow[],
): Promise<readonly ReferralId[]> {
  const fitting = new Set(fits.map(idOf));
  const held = await context.repositories.matching.listHeldBy(homeId);
  const left = held.filter(({ referralId }) => !fitting.has(referralId));
  if (before !== null) return fittedBy(context, before, left.map(referralOf));
  return left.filter((card) => card.vacancyId === vacancyId).map(referralOf);
}

async function fittedBy(
  context: WorkContext,
  before: JudgedCandidate,
  ids: readonly ReferralId[],
): Promise<readonly ReferralId[]> {
  if (before.vacancy.status !== "open") return [];
  const referrals: readonly OpenReferral[] = await context.repositories.standing.listOpen(ids);
  const searches = await searchesOf(context, referrals);
  return referrals.flatMap(({ id }, index) => {
    const search = searches[index] ?? null;
    return search !== null && weigh(search, before).score !== null ? [id] : [];
  });
}

function referralOf({ referralId }: HeldCard): ReferralId {
  return referralId;
}

function idOf({ referral }: Fit): ReferralId {
  return referral.id;
}
