import type { GridPoint } from "../../domain/distance/distance.ts";
import type { Adaptation, HomeKind, Sex } from "../../domain/home/home.ts";
import type { Candidate } from "../../domain/matching/candidate.ts";
import type { CapabilityCode } from "../../domain/needs/needs.ts";
import type { Grade } from "../../domain/ofsted/grades.ts";
import type { CalendarDate } from "../../domain/shared/calendar-date.ts";
import type { HomeId, VacancyId } from "../../domain/shared/ids.ts";

/**
 * What stage 1 may filter by: only what would be lawfully impossible or a must-have not met. A fact that is
 * not known never excludes, so stage 1 never drops a home that stage 2 would list.
 */
export type CandidateQuery = {
  readonly anchor: GridPoint;
  /** Straight-line miles; `null` for any distance. */
  readonly withinMiles: number | null;
  readonly kinds: readonly HomeKind[];
  /** Ages in years and sexes of all children to live together there. */
  readonly ages: readonly number[];
  readonly sexes: readonly Sex[];
  readonly placesNeeded: number;
  readonly neededBy: CalendarDate;
  /** Vacancies confirmed before this instant have expired. */
  readonly confirmedAfter: Date;
  readonly soloRequired: boolean;
  readonly deprivationOfLiberty: boolean;
  readonly adaptations: readonly Adaptation[];
  /** Needs and risks that must be met: homes that say they cannot are left out. */
  readonly mustMeet: readonly CapabilityCode[];
  /** Overall grades that exclude; homes not yet inspected stay. */
  readonly gradesExcluded: readonly Grade[];
  readonly authoritiesExcluded: readonly string[];
  readonly outcodesExcluded: readonly string[];
};

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
