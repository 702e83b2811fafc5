import type { WeightProfile } from "../../domain/matching/match.ts";
import { type Move, movesOf } from "../../domain/matching/moves.ts";
import { rankedHome } from "../../domain/matching/rank.ts";
import type { Search } from "../../domain/matching/search.ts";
import { type Weights, weightsProblems } from "../../domain/matching/weights.ts";
import { wishesOf } from "../../domain/matching/wishes.ts";
import type { ReferralId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import type { WorkContext } from "../context.ts";
import { type HomeCalled, homesCalled } from "../matching/homes-called.ts";
import { bestHomes, getReferral, searchOf } from "../matching/search-homes.ts";
import { useCase } from "../use-case.ts";

export type TryWeights = { readonly referralId: ReferralId; readonly weights: Weights };

export type NamedMove = Omit<Move, "homeId"> & HomeCalled;

export type TriedWeights = {
  readonly reference: string;
  /** What orders homes now. */
  readonly inUse: { readonly name: string; readonly version: number };
  /** The first homes as these weights would order them. */
  readonly first: readonly NamedMove[];
  /** Homes that would no longer be among the first. */
  readonly left: readonly NamedMove[];
  readonly same: boolean;
};

export type TryRefusal = "answers-missing" | "weights-wrong";

/** Homes of each list that are compared. */
const compared = 20;

/**
 * How the order of one of the authority's own referrals would change by other weights. Stores nothing. Throws NotFound
 * for another authority's referral.
 */
export const tryWeights = useCase(
  { permission: "match:read", subject: ({ referralId }: TryWeights) => referralId },
  async (context, { referralId, weights }): Promise<Outcome<TriedWeights, TryRefusal>> => {
    if (weightsProblems(weights).length > 0) return refuse("weights-wrong");
    const referral = await getReferral(context, referralId);
    const search = await searchOf(context, referral);
    if (search === null) return refuse("answers-missing");

    const before = await orderOf(context, search);
    const after = await orderOf(context, weighedBy(search, weights));
    const moves = movesOf(before, after, compared);
    const called = await homesCalled(context, [
      ...after.slice(0, compared),
      ...before.slice(0, compared),
    ]);
    const named = ({ homeId, ...move }: Move): readonly NamedMove[] => {
      const home = called.get(homeId)?.named;
      return home === undefined ? [] : [{ ...home, ...move }];
    };
    return accept({
      reference: referral.reference,
      inUse: { name: search.profile.name, version: search.profile.version },
      first: moves.first.flatMap(named),
      left: moves.left.flatMap(named),
      same: moves.same,
    });
  },
);

async function orderOf(context: WorkContext, search: Search) {
  return (await bestHomes(context, search, compared)).listed.flatMap(rankedHome);
}

/** The same search with other weights, which have no name yet. */
function weighedBy(search: Search, weights: Weights): Search {
  const profile: WeightProfile = { owner: null, name: "Tried", version: 0, weights };
  return { ...search, profile, wishes: wishesOf(search.brief, profile) };
}
