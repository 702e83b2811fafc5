import type { HomeKind } from "../home/home.ts";
import { addDays, type CalendarDate } from "../shared/calendar-date.ts";
import type { HomeId } from "../shared/ids.ts";
import { freshForDays, freshnessOf } from "../vacancy/freshness.ts";
import { type CandidateFilters, candidateFilters } from "./candidate-filters.ts";
import { fromRecord } from "./facts.ts";
import { gradeOf } from "./must/ofsted-floor.ts";
import { type Requirement, type Seen, verdictOfShare } from "./requirement.ts";
import type { Search } from "./search.ts";

/** What of a referral's list somebody wants to look at. It narrows what is shown and changes nothing of the referral. */
export type ListFilters = {
  /** None for every kind. */
  readonly kinds: readonly HomeKind[];
  /** Miles from the home area; `null` for any distance. */
  readonly withinMiles: number | null;
  /** Days from today by which the home has to be ready; `null` for the day needed. */
  readonly readyInDays: number | null;
  /** Good or Outstanding at Ofsted, so that homes not yet inspected are left out too. */
  readonly goodOrBetter: boolean;
  /** The vacancy was confirmed in the last seven days. */
  readonly confirmedLately: boolean;
  /** No requirement and no wish is a question. */
  readonly allKnown: boolean;
  /** Nothing has passed between the referral and the home. */
  readonly notAsked: boolean;
};

export const noFilters: ListFilters = {
  kinds: [],
  withinMiles: null,
  readyInDays: null,
  goodOrBetter: false,
  confirmedLately: false,
  allKnown: false,
  notAsked: false,
};

/** How many of the filters are set; several kinds are one filter. */
export function countFilters(filters: ListFilters): number {
  return Object.values(filters).filter((one) =>
    Array.isArray(one) ? one.length > 0 : one !== null && one !== false,
  ).length;
}

/**
 * What finding candidates may filter by when only some of the list is wanted. As with the referral's own filters, nothing
 * is left out that `narrowed` would list; what no stored column answers is left to it.
 */
export function narrowedBy(search: Search, filters: ListFilters): CandidateFilters {
  const whole = candidateFilters(search);
  const { brief } = search;
  const ready = readyBy(search, filters);
  const miles = brief.anchors[0]?.point ? filters.withinMiles : null;
  const fresh = new Date(brief.now.getTime() - freshForDays * 86_400_000);
  return {
    ...whole,
    kinds: whole.kinds.filter((kind) => isKindWanted(filters, kind)),
    withinMiles: least(whole.withinMiles, miles),
    neededBy: ready < whole.neededBy ? ready : whole.neededBy,
    confirmedAfter: filters.confirmedLately ? fresh : whole.confirmedAfter,
    gradesExcluded: filters.goodOrBetter
      ? [
          ...new Set([
            ...whole.gradesExcluded,
            "requires-improvement" as const,
            "inadequate" as const,
          ]),
        ]
      : whole.gradesExcluded,
  };
}

/**
 * The search with the filters as one more thing that has to hold, so that the first of the narrowed list are proved as
 * those of the whole list are. A home is wanted for any vacancy of it that passes. Words are of the whole search.
 */
export function narrowed(search: Search, filters: ListFilters, asked: ReadonlySet<HomeId>): Search {
  const wanted = isWanted(search, filters, asked);
  const passing: Requirement = {
    code: "filters",
    kind: "must",
    label: "Passes the filters of the list",
    verdict: (seen) => (wanted(seen) ? "met" : "not-met"),
    say: () => fromRecord("filters", "", "It is as the filters of the list say."),
  };
  return { ...search, requirements: [...search.requirements, passing] };
}

/** A distance that is not known, because the home area is not on the map, leaves nobody out. */
function isWanted(
  search: Search,
  filters: ListFilters,
  asked: ReadonlySet<HomeId>,
): (seen: Seen) => boolean {
  const ready = readyBy(search, filters);
  return (seen) => {
    const { home, vacancy } = seen.candidate;
    return (
      isKindWanted(filters, home.kind) &&
      vacancy.availableFrom <= ready &&
      (filters.withinMiles === null || (seen.miles[0] ?? 0) <= filters.withinMiles) &&
      (!filters.goodOrBetter || isKnownGood(seen.candidate)) &&
      (!filters.confirmedLately ||
        freshnessOf(vacancy.confirmedAt, search.brief.now) === "fresh") &&
      (!filters.notAsked || !asked.has(home.id)) &&
      (!filters.allKnown || isAllKnown(search, seen))
    );
  };
}

/** Nothing that the referral asks for is a question about this home. */
export function isAllKnown({ requirements, wishes }: Search, seen: Seen): boolean {
  return (
    requirements.every(({ verdict }) => verdict(seen) !== "not-known") &&
    wishes.every(({ share }) => verdictOfShare(share(seen)) !== "not-known")
  );
}

function readyBy({ brief }: Search, { readyInDays }: ListFilters): CalendarDate {
  return readyInDays === null ? brief.neededBy : addDays(brief.today, readyInDays);
}

function isKindWanted({ kinds }: ListFilters, kind: HomeKind): boolean {
  return kinds.length === 0 || kinds.includes(kind);
}

/** As the register has it: what only the provider reports is not enough. */
function isKnownGood({ inspection, registered }: Seen["candidate"]): boolean {
  return isGood(inspection) && (registered === null || isGood(registered));
}

function isGood(inspection: Parameters<typeof gradeOf>[0]): boolean {
  const grade = gradeOf(inspection);
  return grade === "outstanding" || grade === "good";
}

function least(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}
