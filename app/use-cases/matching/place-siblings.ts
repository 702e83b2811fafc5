import { bestFitOf } from "../../domain/matching/sibling-fit.ts";
import type { SiblingChild } from "../../domain/matching/sibling-groups.ts";
import type { SiblingSplit } from "../../domain/matching/sibling-split.ts";
import {
  bestFitInWords,
  isBetterFit,
  nearestInWords,
  type Together,
  tradeOff,
} from "../../domain/matching/sibling-words.ts";
import type { ReferralId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import type { WorkContext } from "../context.ts";
import { useCase } from "../use-case.ts";
import type { MatchListRefusal } from "./list-matches.ts";
import { type Placed, placeGroups } from "./place-groups.ts";
import { getReferral, searchOf } from "./search-homes.ts";
import { type NamedPlacing, namedHomes } from "./sibling-homes.ts";

export type SiblingPlaces = {
  readonly reference: string;
  readonly children: readonly SiblingChild[];
  /** The choice in one sentence. */
  readonly tradeOff: string;
  /** Homes that take everybody who may share one, best fit first. */
  readonly together: readonly NamedPlacing[];
  /** Two or more homes each, fewest parted first: those nearest to each other, then those that fit better. */
  readonly splits: readonly {
    readonly milesApart: number;
    readonly furthest: number | null;
    /** How well they fit, and what is given up for it. */
    readonly fit: string;
    readonly homes: readonly NamedPlacing[];
  }[];
  /** Nothing keeps those who must live together, so that the splits part them: nobody may do that unknowingly. */
  readonly mustGiven: boolean;
  /** Nothing that keeps them was found, and not every vacancy was looked at: the splits part them all the same. */
  readonly mustNotFound: boolean;
  /** Vacancies that the homes of a split were chosen from, of those that could take any of them. */
  readonly looked: { readonly nearest: number; readonly found: number };
  /** Every choice of those homes was tried, so that none of the same shape are nearer to each other. */
  readonly allTried: boolean;
};

const togetherShown = 3;

/**
 * Where brothers and sisters could live: homes that take them all, and beside them the homes that are nearest to each
 * other among so many vacancies, those nearest to the home area. Refuses while the referral lacks answers; throws
 * NotFound for another authority's.
 */
export const placeSiblingsAmong = (nearest: number) =>
  useCase(
    { permission: "match:read", subject: (referralId: ReferralId) => referralId },
    async (context, referralId): Promise<Outcome<SiblingPlaces, MatchListRefusal>> => {
      const referral = await getReferral(context, referralId);
      const search = await searchOf(context, referral);
      if (search === null) return refuse("answers-missing");

      const { placed, mustGiven, mustNotFound } = await placeGroups(context, search, nearest);
      return accept({
        reference: referral.reference,
        children: placed.plan.children,
        ...(await inWords(context, placed)),
        mustGiven,
        mustNotFound,
        allTried: placed.allTried,
      });
    },
  );

/** Vacancies that the homes of a split are chosen from: about as many as pass the filters of a child within a region. */
const vacanciesLookedAt = 5_000;

export const placeSiblings = placeSiblingsAmong(vacanciesLookedAt);

async function inWords(context: WorkContext, found: Placed) {
  const { plan, homes, everyone, together, splits } = found;
  const first = together.slice(0, togetherShown);
  const choices = splits.flatMap((split) => choicesOf(split, bestFitOf(plan, split, homes.of)));
  const named = await namedHomes(context, [
    ...first,
    ...choices.flatMap(({ split }) => split.groups.map(({ home }) => home)),
  ]);
  const isProved = everyone === null ? found.isProved : homes.hasEnough(everyone);
  return {
    tradeOff: tradeOff(
      plan.children.length,
      togetherOf(found),
      splits,
      isProved ? null : homes.nearest,
    ),
    together: first.map((home) => named(everyone ?? [], home)),
    splits: choices.map(({ split, fit }) => ({
      milesApart: split.milesApart,
      furthest: split.furthest,
      fit,
      homes: split.groups.map(({ group, home }) => named(group, home)),
    })),
    looked: { nearest: homes.nearest, found: homes.found },
  };
}

/** Of one shape the homes nearest to each other, and beside them those that fit best when they fit better. */
function choicesOf(nearest: SiblingSplit, best: SiblingSplit) {
  const near = { split: nearest, fit: nearestInWords(nearest, best) };
  if (!isBetterFit(best, nearest)) return [near];
  return [near, { split: best, fit: bestFitInWords(best) }];
}

function togetherOf({ everyone, together }: Placed): Together {
  if (everyone === null) return "must-not-share";
  if (together.length === 0) return "no-home";
  const miles = together.flatMap((home) => home.miles ?? []);
  return { nearestMiles: miles.length === 0 ? null : Math.min(...miles) };
}
