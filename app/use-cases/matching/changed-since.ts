import type { Candidate } from "../../domain/matching/candidate.ts";
import type { Score } from "../../domain/matching/match.ts";
import { movesOf, type Standing } from "../../domain/matching/moves.ts";
import { type RankedHome, rankedHome } from "../../domain/matching/rank.ts";
import type { Search } from "../../domain/matching/search.ts";
import { weigh } from "../../domain/matching/weigh.ts";
import type { HomeId } from "../../domain/shared/ids.ts";
import type { WorkContext } from "../context.ts";
import { type HomeCalled, homesCalled } from "./homes-called.ts";
import type { ProfileName, ReferralToMatch } from "./matching-repository.ts";
import { bestHomes, searchOf } from "./search-homes.ts";

/** A home of the list that was shown, with where it stands today. */
export type ShownThen = HomeCalled & {
  readonly place: number;
  readonly score: Score;
  /** `null` when it is not listed today, or further down than was looked. */
  readonly today: Standing | null;
  /** What it fails today. */
  readonly fails: readonly string[];
};

/** A list that was shown beside the list of today. */
export type ChangedSince = {
  /** The first homes of the list that was shown, in its order. */
  readonly shown: readonly ShownThen[];
  /** Homes that are among the first today and were not then. */
  readonly newcomers: readonly (HomeCalled & Standing)[];
  /** By what the list of today is ordered; `null` when the referral cannot be matched as it stands. */
  readonly profile: ProfileName | null;
};

/** Homes of each list that are compared. */
const compared = 20;

/** What has become of the first homes of a list that was shown. */
export async function changedSince(
  context: WorkContext,
  referral: ReferralToMatch,
  then: readonly RankedHome[],
): Promise<ChangedSince> {
  const search = await searchOf(context, referral);
  const listed = search === null ? [] : (await bestHomes(context, search, compared)).listed;
  const today = listed.flatMap(rankedHome);
  const called = await homesCalled(context, [
    ...then.slice(0, compared),
    ...today.slice(0, compared),
  ]);
  const nameOf = (homeId: HomeId) => called.get(homeId)?.named ?? gone(homeId);
  const shown = movesOf(today, then, compared).first.map(({ homeId, before, after }, index) => ({
    ...nameOf(homeId),
    place: index + 1,
    score: after?.score ?? nothing,
    today: before,
    fails: before === null ? failsOf(search, called.get(homeId)?.candidate) : [],
  }));
  const newcomers = movesOf(then, today, compared).first.flatMap(({ homeId, before, after }) =>
    after === null || (before !== null && before.place <= compared)
      ? []
      : [{ ...nameOf(homeId), ...after }],
  );
  return { shown, newcomers, profile: search?.profile ?? null };
}

const nothing: Score = { lower: 0, middle: 0, upper: 0 };

function gone(homeId: HomeId): HomeCalled {
  return { homeId, alias: "A home that has left Hearth", providerName: "" };
}

function failsOf(search: Search | null, candidate: Candidate | undefined): readonly string[] {
  if (search === null || candidate === undefined) return [];
  return weigh(search, candidate).failed.map(({ label }) => label);
}
