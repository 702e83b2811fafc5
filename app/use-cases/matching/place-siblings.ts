import { candidateFilters } from "../../domain/matching/candidate-filters.ts";
import { compileSearch } from "../../domain/matching/compile-search.ts";
import { groupAnswers } from "../../domain/matching/group-answers.ts";
import { rank } from "../../domain/matching/rank.ts";
import type { Search } from "../../domain/matching/search.ts";
import {
  type SiblingChild,
  type SiblingGroup,
  type SiblingPlan,
  siblingPlan,
  waysToShare,
  withoutMust,
} from "../../domain/matching/sibling-groups.ts";
import { type GroupHome, siblingSplits } from "../../domain/matching/sibling-splits.ts";
import { type Together, tradeOff } from "../../domain/matching/sibling-words.ts";
import type { ReferralId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import type { WorkContext } from "../context.ts";
import { useCase } from "../use-case.ts";
import type { MatchListRefusal } from "./list-matches.ts";
import { getReferral, nearestHomes, searchOf } from "./search-homes.ts";
import { type NamedPlacing, namedHomes } from "./sibling-homes.ts";

export type SiblingPlaces = {
  readonly reference: string;
  readonly children: readonly SiblingChild[];
  /** The choice in one sentence. */
  readonly tradeOff: string;
  /** Homes that take everybody who may share one, best fit first. */
  readonly together: readonly NamedPlacing[];
  /** Two or three homes each, fewest parted first. */
  readonly splits: readonly {
    readonly milesApart: number;
    readonly furthest: number | null;
    readonly homes: readonly NamedPlacing[];
  }[];
  /** No home takes those who must live together, so that the splits part them: nobody may do that unknowingly. */
  readonly mustGiven: boolean;
};

/** Vacancies looked at for each group of children, the nearest to the home area, and homes of them that are combined. */
const vacanciesPerGroup = 200;
const homesPerGroup = 40;
const togetherShown = 3;

/**
 * Where brothers and sisters could live: homes that take them all, and beside them the two or three homes that are
 * nearest to each other. Refuses while the referral lacks answers; throws NotFound for another authority's.
 */
export const placeSiblings = useCase(
  { permission: "match:read", subject: (referralId: ReferralId) => referralId },
  async (context, referralId): Promise<Outcome<SiblingPlaces, MatchListRefusal>> => {
    const referral = await getReferral(context, referralId);
    const search = await searchOf(context, referral);
    if (search === null) return refuse("answers-missing");
    const { answers } = search.brief;

    const asked = siblingPlan(answers);
    const found = await homesOfGroups(context, search, asked);
    const mustGiven = asked.must.length > 1 && !couldKeepMust(asked, found);
    const plan = mustGiven ? withoutMust(asked) : asked;
    const homes = mustGiven ? await homesOfGroups(context, search, plan) : found;

    const everyone = waysToShare(plan).find((way) => way.length === 1)?.[0];
    const together = everyone === undefined ? [] : homes.of(everyone);
    const splits = siblingSplits(plan, homes.of);
    const named = await namedHomes(context, [
      ...together.slice(0, togetherShown),
      ...splits.flatMap(({ groups }) => groups.map(({ home }) => home)),
    ]);
    return accept({
      reference: referral.reference,
      children: plan.children,
      tradeOff: tradeOff(plan.children.length, togetherOf(everyone, together), splits),
      together: together.slice(0, togetherShown).map((home) => named(everyone ?? [], home)),
      splits: splits.map(({ milesApart, furthest, groups }) => ({
        milesApart,
        furthest,
        homes: groups.map(({ group, home }) => named(group, home)),
      })),
      mustGiven,
    });
  },
);

/** Best fit first. */
type GroupHomes = { readonly of: (group: SiblingGroup) => readonly GroupHome[] };

/** The homes that lawfully fit each group that could share one, read once for each. */
async function homesOfGroups(
  context: WorkContext,
  { brief: { answers, geography }, profile }: Search,
  plan: SiblingPlan,
): Promise<GroupHomes> {
  const homes = new Map<string, readonly GroupHome[]>();
  for (const group of waysToShare(plan).flat()) {
    const key = group.join();
    if (homes.has(key)) continue;
    const wanted = groupAnswers(answers, group);
    const search = compileSearch(wanted, geography, context.today(), context.now(), profile);
    const { candidates } = await nearestHomes(context, candidateFilters(search), vacanciesPerGroup);
    homes.set(key, rank(search, candidates).listed.slice(0, homesPerGroup).flatMap(groupHome));
  }
  return { of: (group) => homes.get(group.join()) ?? [] };
}

function groupHome({ seen, score }: ReturnType<typeof rank>["listed"][number]): GroupHome[] {
  if (score === null) return [];
  const { home, vacancy } = seen.candidate;
  const [miles = null] = seen.miles;
  return [
    {
      homeId: home.id,
      vacancyId: vacancy.id,
      point: seen.candidate.point,
      miles,
      score: score.middle,
    },
  ];
}

/** Whether any way leaves together those who must be. */
function couldKeepMust(plan: SiblingPlan, homes: GroupHomes): boolean {
  return waysToShare(plan).some((way) => way.every((group) => homes.of(group).length > 0));
}

function togetherOf(everyone: SiblingGroup | undefined, homes: readonly GroupHome[]): Together {
  if (everyone === undefined) return "must-not-share";
  if (homes.length === 0) return "no-home";
  const miles = homes.flatMap((home) => home.miles ?? []);
  return { nearestMiles: miles.length === 0 ? null : Math.min(...miles) };
}
