import { isAmongBest, isStanding } from "../../domain/matching/card-holders.ts";
import type { Search } from "../../domain/matching/search.ts";
import { type Weighed, weigh } from "../../domain/matching/weigh.ts";
import type { HomeId, ReferralId } from "../../domain/shared/ids.ts";
import type { WorkContext } from "../context.ts";
import type { Holder, OpenReferral } from "./matching-repository.ts";

/** A referral that a vacancy fits. */
export type Fit = {
  readonly referral: OpenReferral;
  readonly search: Search;
  readonly weighed: Weighed;
};

/** Where a home stands with the cards of referrals that it fits. */
export type Standing<One extends Fit> = {
  /** It has the card because it fits, and has not said no. */
  readonly holds: readonly One[];
  /** It has not had the card, and fewer than may have it at once are better among those that do. */
  readonly mayGet: readonly One[];
};

/** Of the referrals whose card goes to homes that fit. Two reads for any number of them. */
export async function standingOf<One extends Fit>(
  { repositories: { matching, standing } }: WorkContext,
  homeId: HomeId,
  fits: readonly One[],
): Promise<Standing<One>> {
  const open = fits.filter(({ referral }) => referral.audience === "homes-that-fit");
  const holders = byReferral(await matching.listHolders(open.map(({ referral }) => referral.id)));
  const holdersOf = ({ referral }: One) => holders.get(referral.id) ?? [];
  const own = (fit: One) => holdersOf(fit).find((holder) => holder.homeId === homeId);
  const without = open.filter((fit) => own(fit) === undefined);
  const rivalsOf = (fit: One) => holdersOf(fit).filter(isStanding);
  const rivals = without.flatMap(rivalsOf).map(({ vacancyId }) => vacancyId);
  const judged = await standing.listJudged([...new Set(rivals)]);
  const candidateOf = new Map(judged.map((one) => [one.vacancy.id, one]));
  return {
    holds: open.filter((fit) => {
      const holder = own(fit);
      return holder !== undefined && isStanding(holder);
    }),
    mayGet: without.filter((fit) => {
      const others = rivalsOf(fit).flatMap(({ vacancyId }) => candidateOf.get(vacancyId) ?? []);
      return isAmongBest(fit.weighed, others, (other) => weigh(fit.search, other));
    }),
  };
}

function byReferral(holders: readonly Holder[]): ReadonlyMap<ReferralId, readonly Holder[]> {
  const grouped = new Map<ReferralId, Holder[]>();
  for (const holder of holders) {
    const known = grouped.get(holder.referralId);
    if (known) known.push(holder);
    else grouped.set(holder.referralId, [holder]);
  }
  return grouped;
}
