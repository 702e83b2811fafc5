import type { Search } from "#app/domain/matching/search.ts";
import type { VacancyId } from "#app/domain/shared/ids.ts";

/** The first homes of a referral, by the vacancy that suits each best. */
export type FirstHomes = readonly VacancyId[];

/** One way of answering which homes could take a child. */
export type Contender = {
  readonly name: string;
  /** What it cannot say, whatever it is fed. */
  readonly lacks: string;
  readonly first: (search: Search) => Promise<FirstHomes> | FirstHomes;
  /** Milliseconds of the last answer that its words cost, where it has any. */
  readonly reasonsMs?: () => number;
  readonly close?: () => Promise<void>;
};

/** Homes that every contender is asked for. */
export const wanted = 20;
