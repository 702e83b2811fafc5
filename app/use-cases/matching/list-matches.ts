import { distanceInMiles } from "../../domain/distance/distance.ts";
import type { HomeKind } from "../../domain/home/home.ts";
import { candidateFilters } from "../../domain/matching/candidate-filters.ts";
import { countFilters, type ListFilters, noFilters } from "../../domain/matching/list-filters.ts";
import type { AnchorDistance } from "../../domain/matching/match.ts";
import { type Failure, failuresOf } from "../../domain/matching/rank.ts";
import type { Search } from "../../domain/matching/search.ts";
import type { ReferralStatus } from "../../domain/referral/referral.ts";
import type { CalendarDate } from "../../domain/shared/calendar-date.ts";
import type { ReferralId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import type { WorkContext } from "../context.ts";
import { useCase } from "../use-case.ts";
import { type Changes, findChanges } from "./find-changes.ts";
import { keepRun } from "./keep-run.ts";
import { narrowedHomes } from "./narrowed-homes.ts";
import { type Questions, questionsOf } from "./question-worth-asking.ts";
import { type BestHomes, bestHomes, getReferral, listsAtLeast, searchOf } from "./search-homes.ts";
import { readWhole, type ShownHome, shownHomes } from "./shown-home.ts";

export type ListMatches = {
  readonly referralId: ReferralId;
  readonly page: number;
  /** What of the list is looked at; all of it when none are given. */
  readonly filters?: ListFilters;
};

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
  /** Homes that have a signed offer in, and those that said no, wherever in the list they are. */
  readonly offers: number;
  readonly noes: number;
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
  /** The whole list, when filters narrow what is shown of it. */
  readonly whole: { readonly listed: number; readonly complete: boolean } | null;
  /** Kinds of home that there may be in the list. */
  readonly kinds: readonly HomeKind[];
  readonly neededBy: CalendarDate;
  /** How far the other places that matter are from the home area; those that are on the map. */
  readonly places: readonly AnchorDistance[];
};

export type MatchListRefusal = "answers-missing";

const homesOnAPage = 10;
/** With fewer homes than this the list shows what would bring in more. */
const fewHomes = 5;
/** How many of the nearest lawful vacancies it looks at for that; the page about changes looks at more. */
const nearestLookedAt = 600;

/**
 * The homes that could take the child, best first, a page at a time, each with its reasons. Keeps the run, so that
 * what was shown can be looked up later; filters narrow what is shown and not what is kept. Refuses while the referral
 * lacks answers; throws NotFound for another's.
 */
export const listMatches = useCase(
  { permission: "match:read", subject: ({ referralId }: ListMatches) => referralId },
  async (
    context,
    { referralId, page: asked, filters = noFilters },
  ): Promise<Outcome<MatchList, MatchListRefusal>> => {
    const referral = await getReferral(context, referralId);
    const search = await searchOf(context, referral);
    if (search === null) return refuse("answers-missing");

    const isNarrowed = countFilters(filters) > 0;
    const wanted = (isNarrowed ? 1 : asked) * homesOnAPage;
    const whole = await bestHomes(context, search, wanted, { atLeast: listsAtLeast });
    const found = isNarrowed
      ? await narrowedHomes(context, { referralId, search, filters, wanted: asked * homesOnAPage })
      : whole;
    const pages = pagesOf(found, asked);
    const of = { referralId, search, whole, found, page: pages.page, isNarrowed };
    const [homes, read] = await Promise.all([
      readWhole(context, search, pages.onPage).then((onPage) =>
        shownHomes(context, { search, referralId }, onPage),
      ),
      readBeside(context, of),
    ]);
    return accept({
      referralId,
      reference: referral.reference,
      status: referral.status,
      page: pages.page,
      pageCount: pages.pageCount,
      from: (pages.page - 1) * homesOnAPage + 1,
      ...counted(found),
      whole: isNarrowed ? { listed: whole.listed.length, complete: whole.complete } : null,
      homes,
      failures: isNarrowed ? [] : failuresOf(found.others),
      ...read,
      ...askedOf(search),
    });
  },
);

type Beside = {
  readonly referralId: ReferralId;
  readonly search: Search;
  readonly whole: BestHomes;
  readonly found: BestHomes;
  readonly page: number;
  readonly isNarrowed: boolean;
};

/** What stands beside the homes; and the run is kept, of the whole list. */
async function readBeside(
  context: WorkContext,
  { referralId, search, whole, found, page, isNarrowed }: Beside,
): Promise<Pick<MatchList, "changes" | "questions" | "offers" | "noes">> {
  const { listed } = whole;
  const looked = listed.length < fewHomes ? findChanges(context, search, nearestLookedAt) : null;
  const empty = listed.length === 0 ? looked : null;
  const asksFirst = page === 1 && !isNarrowed;
  const [changes, questions, answers] = await Promise.all([
    looked,
    asksFirst ? questionsOf(context, { search, referralId }, found.listed) : null,
    context.repositories.matching.listAnswers(referralId),
    keepRun(context, { referralId, search, found: whole, changes: empty }),
  ]);
  return {
    changes,
    questions,
    offers: answers.filter(({ offered }) => offered).length,
    noes: answers.filter(({ declined }) => declined !== null).length,
  };
}

function pagesOf({ listed }: BestHomes, asked: number) {
  const pageCount = Math.max(1, Math.ceil(listed.length / homesOnAPage));
  const page = Math.min(asked, pageCount);
  return {
    pageCount,
    page,
    onPage: listed.slice((page - 1) * homesOnAPage, page * homesOnAPage),
  };
}

function counted({ listed, judged, found, complete, exact }: BestHomes) {
  return { listed: listed.length, judged, found, complete, exact };
}

function askedOf(search: Search) {
  const { anchors, answers, neededBy } = search.brief;
  const [home, ...others] = anchors;
  return {
    placesNotKnown: anchors.filter(({ point }) => point === null).map(({ label }) => label),
    profile: { name: search.profile.name, version: search.profile.version },
    siblings: answers.siblings.siblings.length,
    kinds: candidateFilters(search).kinds,
    neededBy,
    places: others.flatMap(({ code, label, point }) =>
      home?.point && point
        ? [{ anchor: code, label, miles: distanceInMiles(home.point, point) }]
        : [],
    ),
  };
}
