import type { Candidate } from "../../domain/matching/candidate.ts";
import type { CandidateFilters } from "../../domain/matching/candidate-filters.ts";
import type { HomeId, VacancyId } from "../../domain/shared/ids.ts";

/**
 * What stage 1 may filter by: only what would be lawfully impossible or a must-have not met. A fact that is
 * not known never excludes, so stage 1 never drops a home that stage 2 would list.
 */
export type CandidateQuery = CandidateFilters;

export type CandidateIds = {
  readonly vacancyIds: readonly VacancyId[];
  /** How many vacancies pass the filters, whether or not all were returned. */
  readonly total: number;
  /** False when the budget cut the list before every one was seen. */
  readonly exact: boolean;
  readonly source: "postgres" | "meilisearch";
};

/** Stage 1: where candidates come from. Meilisearch when there is one, Postgres otherwise and whenever it fails. */
export type CandidateRetriever = {
  find(query: CandidateQuery, budget: number): Promise<CandidateIds>;
};

/** Stage 2 reads every candidate fresh from Postgres, in one query. */
export type CandidateReader = {
  byVacancy(ids: readonly VacancyId[]): Promise<readonly Candidate[]>;
  /** For "why not": every vacancy of one home, whatever its status; none when the home has no vacancy. */
  byHome(id: HomeId): Promise<readonly Candidate[]>;
};
