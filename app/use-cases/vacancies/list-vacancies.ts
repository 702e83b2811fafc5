import { type Attention, attentionOf } from "../../domain/vacancy/attention.ts";
import { daysSinceConfirmed, type Freshness, freshnessOf } from "../../domain/vacancy/freshness.ts";
import type { VacancyStatus } from "../../domain/vacancy/vacancy.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import type { VacancyLine } from "./vacancies-repository.ts";

/** A vacancy with how far it can still be relied on. */
export type ListedVacancy = VacancyLine & {
  readonly freshness: Freshness;
  readonly days: number;
  readonly attention: Attention | null;
};
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
    const vacancies = lines.slice(0, limit).map((line) => listed(line, now(), today()));
    return { vacancies, more: lines.length > limit };
  },
);

/** A vacancy as a list shows it. */
export function listed(
  line: VacancyLine,
  now: Date,
  today: Parameters<typeof attentionOf>[2],
): ListedVacancy {
  const { confirmedAt } = line.vacancy;
  return {
    ...line,
    freshness: freshnessOf(confirmedAt, now),
    days: daysSinceConfirmed(confirmedAt, now),
    attention: attentionOf(line.vacancy, now, today) ?? null,
  };
}
