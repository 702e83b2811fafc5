import type { HomeKind, Sex, Stay } from "../../domain/home/home.ts";
import type { Grade, Inspection } from "../../domain/ofsted/grades.ts";
import type { CalendarDate } from "../../domain/shared/calendar-date.ts";
import type { HomeId, VacancyId } from "../../domain/shared/ids.ts";

export const vacanciesOnPage = 20;
/** Nobody reads further: a list this long wants another filter. */
export const mostPages = 50;

/** What a commissioner browses by. Nothing here is about a child. */
export type MarketQuery = {
  /** Free text; empty for none. */
  readonly words: string;
  readonly kinds: readonly HomeKind[];
  readonly regions: readonly string[];
  /** DfE code; `null` for anywhere. */
  readonly authorityCode: string | null;
  /** Overall grades; `none` is not yet inspected, or a kind that has outcomes instead. */
  readonly grades: readonly (Grade | "none")[];
  readonly stays: readonly Stay[];
  readonly availableBy: CalendarDate | null;
  /** Vacancies confirmed before this instant have expired and are shown to nobody. */
  readonly confirmedAfter: Date;
  /** Counted from 1. */
  readonly page: number;
};

/** One vacancy as it is shown to commissioners: never where the home is beyond its authority. */
export type MarketVacancy = {
  readonly vacancyId: VacancyId;
  readonly homeId: HomeId;
  readonly name: string;
  readonly kind: HomeKind;
  readonly providerName: string;
  readonly authorityName: string | null;
  readonly region: string;
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly sexes: readonly Sex[];
  readonly stays: readonly Stay[];
  readonly places: number;
  readonly availableFrom: CalendarDate;
  /** Whole pence per week; `null` when it depends on the child. */
  readonly weeklyFee: number | null;
  readonly confirmedAt: Date;
  readonly confirmedBy: string;
  readonly inspection: Inspection;
};

/** How many of the vacancies found have each value. Every region and authority is there; of the rest, what was found. */
export type Counted = { readonly value: string; readonly count: number };
export type MarketFacets = {
  readonly kinds: readonly Counted[];
  readonly regions: readonly Counted[];
  readonly authorities: readonly (Counted & { readonly name: string })[];
  readonly grades: readonly Counted[];
  readonly stays: readonly Counted[];
};

export type MarketFound = {
  readonly vacancies: readonly MarketVacancy[];
  readonly total: number;
  readonly facets: MarketFacets;
  /** Nothing has the words that were asked for; these are what was looked for instead. */
  readonly readAs: string | null;
};

/** Where vacancies are browsed: Postgres, or the index when there are words and it answers. */
export type Market = { browse(query: MarketQuery): Promise<MarketFound> };
