import { isAmongBest, isStanding } from "../../domain/matching/card-holders.ts";
import type { Search } from "../../domain/matching/search.ts";
import { type Weighed, weigh } from "../../domain/matching/weigh.ts";
import type { HomeId, ReferralId } from "../../domain/shared/ids.ts";
import type { WorkContext } from "../context.ts";
import type { Gift } from "./give-card.ts";
import type { OpenReferral } from "./matching-repository.ts";

/** A referral that a vacancy fits. */
export type Fit = {
  readonly referral: OpenReferral;
  readonly search: Search;
  readonly weighed: Weighed;
};

/**
 * Of the referrals that a home fits, those whose card it is to be given: the card goes to homes that fit, the home has
 * not had it, and it ranks among the best of those that have. Two reads for any number of referrals.
 */
export async function amongBest(
  context: WorkContext,
  homeId: HomeId,
  fits: readonly Fit[],
): Promise<readonly Gift[]> {
  const open = fits.filter(({ referral }) => referral.audience === "homes-that-fit");
  const standing = await standingOf(context, homeId, open);
  return open.filter(({ referral, weighed }) => {
    const others = standing.get(referral.id);
    return others !== "has-it" && isAmongBest(weighed, others ?? []);
  });
}

async function standingOf(
  { repositories: { matching, candidates } }: WorkContext,
  homeId: HomeId,
  fits: readonly Fit[],
): Promise<ReadonlyMap<ReferralId, readonly Weighed[] | "has-it">> {
  const holders = await matching.listHolders(fits.map(({ referral }) => referral.id));
  const hasIt = new Set(holders.flatMap((one) => (one.homeId === homeId ? [one.referralId] : [])));
  const rivals = holders.filter((one) => isStanding(one) && !hasIt.has(one.referralId));
  const read = await candidates.byVacancy([...new Set(rivals.map(({ vacancyId }) => vacancyId))]);
  const candidateOf = new Map(read.map((one) => [one.vacancy.id, one]));
  return new Map(
    fits.map(({ referral: { id }, search }) => {
      const weighed = rivals
        .filter(({ referralId }) => referralId === id)
        .flatMap(({ vacancyId }) => candidateOf.get(vacancyId) ?? [])
        .map((candidate) => weigh(search, candidate));
      return [id, hasIt.has(id) ? "has-it" : weighed];
    }),
  );
}
