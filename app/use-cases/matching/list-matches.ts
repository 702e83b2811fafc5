import { keepInputs } from "../../domain/matching/kept-inputs.ts";
import { type Failure, failuresOf, rankedHome } from "../../domain/matching/rank.ts";
import type { Search } from "../../domain/matching/search.ts";
import type { ReferralStatus } from "../../domain/referral/referral.ts";
import type { MatchRunId, ReferralId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import type { WorkContext } from "../context.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import { type Changes, findChanges } from "./find-changes.ts";
import { type Questions, questionsOf } from "./question-worth-asking.ts";
import { type BestHomes, bestHomes, getReferral, searchOf } from "./search-homes.ts";
import { readWhole, type ShownHome, shownHomes } from "./shown-home.ts";

export type ListMatches = { readonly referralId: ReferralId; readonly page: number };

export type MatchList = {
  readonly referralId: ReferralId;
  readonly reference: string;
  readonly status: ReferralStatus;
  readonly page: number;
  readonly pageCount: number;
  /** Place in the list of the first home of the page, counted from 1. */
  readonly from: number;
  /** How many homes are listed in all. */
  readonly listed: number;
  /** Vacancies that were judged. */
  readonly judged: number;
  /** Vacancies known to pass the filters; more than `judged` when only the nearest were. */
  readonly found: number;
  /** Every vacancy that passes the filters was judged, so that no more homes fit than are listed. */
  readonly complete: boolean;
  /** The homes up to the end of this page are the best there are, whether or not every vacancy was judged. */
  readonly exact: boolean;
  readonly homes: readonly ShownHome[];
  /** Why other homes that were judged are not listed. */
  readonly failures: readonly Failure[];
  /** What would bring more homes in; looked for when few are listed. */
  readonly changes: Changes | null;
  /** What to ask of which home, and what has been asked; on the first page. */
  readonly questions: Questions | null;
  /** Places of the referral that are not on the map. */
  readonly placesNotKnown: readonly string[];
  readonly profile: { readonly name: string; readonly version: number };
  /** Brothers and sisters who need a home as well. */
  readonly siblings: number;
};

export type MatchListRefusal = "answers-missing";

const homesOnAPage = 20;
/** With fewer homes than this the list shows what would bring in more. */
const fewHomes = 5;
/** How many of the nearest lawful vacancies it looks at for that; the page about changes looks at more. */
const nearestLookedAt = 600;
/** How much of an order is kept with the run. */
const rankingKept = 100;

/**
 * The homes that could take the child, best first, a page at a time, each with its reasons. Keeps the run, so that
 * what was shown can be looked up later. Refuses while the referral lacks answers; throws NotFound for another's.
 */
export const listMatches = useCase(
  { permission: "match:read", subject: ({ referralId }: ListMatches) => referralId },
  async (context, { referralId, page: asked }): Promise<Outcome<MatchList, MatchListRefusal>> => {
    const referral = await getReferral(context, referralId);
    const search = await searchOf(context, referral);
    if (search === null) return refuse("answers-missing");

    const found = await bestHomes(context, search, asked * homesOnAPage);
    const { listed, others } = found;

    const pageCount = Math.max(1, Math.ceil(listed.length / homesOnAPage));
    const page = Math.min(asked, pageCount);
    const onPage = listed.slice((page - 1) * homesOnAPage, page * homesOnAPage);
    const looked = listed.length < fewHomes ? findChanges(context, search, nearestLookedAt) : null;
    const shown = readWhole(context, search, onPage).then((whole) =>
      shownHomes(context, { search, referralId }, whole),
    );
    const [homes, changes, questions] = await Promise.all([
      shown,
      looked,
      page === 1 ? questionsOf(context, { search, referralId }, listed) : null,
      keepRun(context, { referralId, search, found, changes: listed.length === 0 ? looked : null }),
    ]);
    return accept({
      referralId,
      reference: referral.reference,
      status: referral.status,
      page,
      pageCount,
      from: (page - 1) * homesOnAPage + 1,
      listed: listed.length,
      judged: found.judged,
      found: found.found,
      complete: found.complete,
      exact: found.exact,
      homes,
      failures: failuresOf(others),
      changes,
      questions,
      ...askedOf(search),
    });
  },
);

function askedOf({
  brief,
  profile,
}: Search): Pick<MatchList, "placesNotKnown" | "profile" | "siblings"> {
  return {
    placesNotKnown: brief.anchors.filter(({ point }) => point === null).map(({ label }) => label),
    profile: { name: profile.name, version: profile.version },
    siblings: brief.answers.siblings.siblings.length,
  };
}

type Shown = {
  readonly referralId: ReferralId;
  readonly search: Search;
  readonly found: BestHomes;
  /** What would bring homes in, where none was found. */
  readonly changes: Promise<Changes> | null;
};

async function keepRun(
  { actor, now, newId, repositories }: WorkContext,
  { referralId, search, found, changes }: Shown,
): Promise<void> {
  const { organisationId, personId } = staffActor(actor);
  const kept = found.listed.slice(0, rankingKept);
  const empty = await changes;
  await repositories.matching.keepRun(
    {
      id: newId<MatchRunId>(),
      referralId,
      authorityId: organisationId,
      at: now(),
      profile: search.profile,
      source: found.source,
      exact: found.exact,
      candidates: found.judged,
      listed: found.listed.length,
      inputs: keepInputs(search),
      ranking: kept.flatMap(rankedHome),
      facts: kept.map(({ seen }) => seen.candidate),
      unmet: empty === null ? null : { ...empty.binding, exact: empty.exact },
    },
    personId,
  );
}
