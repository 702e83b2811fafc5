import { type Reliance, relianceOf } from "../../domain/vacancy/attention.ts";
import type { VacancyStatus } from "../../domain/vacancy/vacancy.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import type { VacancyLine } from "./vacancies-repository.ts";

/** A vacancy with how far it can still be relied on. */
export type ListedVacancy = VacancyLine & Reliance;
export type ListedVacancies = {
  readonly vacancies: readonly ListedVacancy[];
  readonly more: boolean;
};

export type ListVacanciesInput = {
  readonly statuses: readonly VacancyStatus[];
  readonly limit: number;
};

/** The provider's vacancies, oldest confirmation first. */
export const listVacancies = useCase(
  { permission: "vacancy:read", audited: false },
  async (
    { actor, now, today, repositories },
    { statuses, limit }: ListVacanciesInput,
  ): Promise<ListedVacancies> => {
    const { organisationId } = staffActor(actor);
    const lines = await repositories.vacancies.list(organisationId, statuses, limit + 1);
    const vacancies = lines.slice(0, limit).map((line) => ({
      ...line,
      ...relianceOf(line.vacancy, now(), today()),
    }));
    return { vacancies, more: lines.length > limit };
  },
);
