import type { HomeId, OrganisationId, VacancyId } from "../../domain/shared/ids.ts";
import { takesPlaces } from "../../domain/vacancy/places.ts";
import type { Repositories } from "../context.ts";

/** Asks for a vacancy to be set against the open referrals, once however often it changes until then. */
export function rejudgeVacancy({ jobs }: Pick<Repositories, "jobs">, id: VacancyId): Promise<void> {
  return jobs.add("rejudge-vacancy", { vacancyId: id }, id);
}

/** The same for every vacancy that a home offers: the home itself has changed. */
export async function rejudgeHome(
  repositories: Pick<Repositories, "jobs" | "vacancies">,
  providerId: OrganisationId,
  homeId: HomeId,
): Promise<void> {
  const vacancies = await repositories.vacancies.listOfHome(providerId, homeId);
  for (const vacancy of vacancies.filter(takesPlaces)) {
    await rejudgeVacancy(repositories, vacancy.id);
  }
}

/** The same for every vacancy under a registration: what is known of its inspection has changed. */
export async function rejudgeRegistration(
  repositories: Pick<Repositories, "jobs" | "vacancies">,
  providerId: OrganisationId,
  urn: string,
): Promise<void> {
  for (const id of await repositories.vacancies.listUnderRegistration(providerId, urn)) {
    await rejudgeVacancy(repositories, id);
  }
}
