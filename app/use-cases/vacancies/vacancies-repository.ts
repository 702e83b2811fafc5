import type { HomeKind } from "../../domain/home/home.ts";
import type { HomeId, OrganisationId, PersonId, VacancyId } from "../../domain/shared/ids.ts";
import type { Vacancy, VacancyStatus } from "../../domain/vacancy/vacancy.ts";

/** A vacancy with the name of its home. */
export type VacancyLine = {
  readonly vacancy: Vacancy;
  readonly homeName: string;
  readonly homeKind: HomeKind;
};

export type VacanciesRepository = {
  /** Oldest confirmation first. */
  list(
    providerId: OrganisationId,
    statuses: readonly VacancyStatus[],
    limit: number,
  ): Promise<readonly VacancyLine[]>;
  /** Every vacancy of a home that is open or held, and the newest of the others. */
  listOfHome(providerId: OrganisationId, homeId: HomeId): Promise<readonly Vacancy[]>;
  /** Open and held vacancies of all homes that run under one registration. */
  listUnderRegistration(providerId: OrganisationId, urn: string): Promise<readonly VacancyId[]>;
  find(providerId: OrganisationId, id: VacancyId): Promise<Vacancy | undefined>;
  /** False when a vacancy with this id is there already: the form was sent twice. */
  insert(vacancy: Vacancy): Promise<boolean>;
  /** False when somebody else has changed it since `readVersion`. */
  update(vacancy: Vacancy, readVersion: number): Promise<boolean>;
  /** The name that stands beside a confirmation. */
  nameOf(personId: PersonId): Promise<string>;
};
