import type { Candidate, JudgedCandidate } from "../../domain/matching/candidate.ts";
import type { CandidateFilters } from "../../domain/matching/candidate-filters.ts";
import type { Ceiling } from "../../domain/matching/ceiling.ts";
import type { Ring } from "../../domain/matching/rings.ts";
import type { HomeId, VacancyId } from "../../domain/shared/ids.ts";

/** How far and how many: the nearest `limit` of what lies in a ring around the anchor. */
export type Reach = {
  readonly ring: Ring;
  readonly limit: number;
  /** Only homes that could score so many points; a query may let others through. */
  readonly worth?: { readonly ceiling: Ceiling; readonly points: number };
};

export type Found = {
  /** In no particular order. */
  readonly candidates: readonly JudgedCandidate[];
  /** How many vacancies in the ring pass the filters, whether or not all were returned. */
  readonly total: number;
  readonly source: "postgres" | "meilisearch";
};

/** How many of the homes that could score most, within so many metres of the anchor (`null` for any distance). */
export type Asked = {
  readonly ceiling: Ceiling;
  readonly count: number;
  readonly furthest: number | null;
};

export type Promising = Found & {
  /** Points that none of the others that pass the filters could exceed; `null` when there are no others. */
  readonly atMost: number | null;
};

/**
 * Stage 1: where candidates come from. Meilisearch when there is one, Postgres otherwise and whenever it fails. It may
 * filter only by what would be lawfully impossible or a must-have not met; a fact that is not known never excludes, so
 * stage 1 never drops a home that stage 2 would list. What is judged is read from Postgres in the same transaction.
 */
export type CandidateRetriever = {
  find(filters: CandidateFilters, reach: Reach): Promise<Found>;
  /**
   * The homes that could score most, where the market is held in memory; `null` when it is not there yet. Absent where
   * candidates can only be found by their place.
   */
  mostPromising?(filters: CandidateFilters, of: Asked): Promise<Promising | null>;
  /**
   * Homes that it has found in this transaction, whole; one that has gone meanwhile is left out. Absent where no home is
   * held in memory.
   */
  readWhole?(ids: readonly VacancyId[]): Promise<readonly Candidate[]>;
};

/** What stage 2 reads fresh from Postgres, in one query. */
export type CandidateReader = {
  /** About how many vacancies there are in the whole market; 0 when nobody has counted yet. */
  marketSize(): Promise<number>;
  /** Everything that is said of some homes. */
  byVacancy(ids: readonly VacancyId[]): Promise<readonly Candidate[]>;
  /** For "why not": every vacancy of one home, whatever its status; none when the home has no vacancy. */
  byHome(id: HomeId): Promise<readonly Candidate[]>;
  /** The same for several homes in one read. */
  byHomes(ids: readonly HomeId[]): Promise<readonly Candidate[]>;
};
