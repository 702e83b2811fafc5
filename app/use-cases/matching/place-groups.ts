import type { Search } from "../../domain/matching/search.ts";
import {
  type SiblingGroup,
  type SiblingPlan,
  siblingPlan,
  waysToShare,
  withoutMust,
} from "../../domain/matching/sibling-groups.ts";
import type { GroupHome, SiblingSplit } from "../../domain/matching/sibling-split.ts";
import { siblingSplits } from "../../domain/matching/sibling-splits.ts";
import type { WorkContext } from "../context.ts";
import { type GroupHomes, homesOfGroups } from "./sibling-candidates.ts";

export type Placed = {
  readonly plan: SiblingPlan;
  readonly homes: GroupHomes;
  /** Everybody, where they may share a home. */
  readonly everyone: SiblingGroup | null;
  readonly together: readonly GroupHome[];
  readonly splits: readonly SiblingSplit[];
  readonly allTried: boolean;
  /** What was not found is nowhere: no group lacks a home that was not looked at. */
  readonly isProved: boolean;
};

export type PlacedGroups = {
  readonly placed: Placed;
  /** It is proved that no home and no homes together keep those who must live together; what is placed parts them. */
  readonly mustGiven: boolean;
  /** Nothing was found that keeps them, but there were vacancies that could not be looked at; what is placed parts them. */
  readonly mustNotFound: boolean;
};

/**
 * Homes for everybody and ways to place them in several. Who must live together stays together as long as one home for
 * all is found, or one way with another home for each of its groups; only then are the ways looked at that part them.
 */
export async function placeGroups(
  context: WorkContext,
  search: Search,
  nearest: number,
): Promise<PlacedGroups> {
  const asked = siblingPlan(search.brief.answers);
  const kept = await placedBy(context, search, asked, nearest);
  if (asked.must.length === 1 || kept.together.length > 0 || kept.splits.length > 0) {
    return { placed: kept, mustGiven: false, mustNotFound: false };
  }
  return {
    placed: await placedBy(context, search, withoutMust(asked), nearest),
    mustGiven: kept.isProved,
    mustNotFound: !kept.isProved,
  };
}

/** The homes for a plan, and the ways to place the children in them: each child in one home, each home for one group. */
async function placedBy(
  context: WorkContext,
  search: Search,
  plan: SiblingPlan,
  nearest: number,
): Promise<Placed> {
  const homes = await homesOfGroups(context, search, plan, nearest);
  const ways = waysToShare(plan);
  const everyone = ways.find((way) => way.length === 1)?.[0] ?? null;
  const { splits, allTried } = siblingSplits(plan, homes.of);
  return {
    plan,
    homes,
    everyone,
    together: everyone === null ? [] : homes.of(everyone),
    splits,
    allTried,
    isProved: allTried && ways.flat().every(homes.hasEnough),
  };
}
