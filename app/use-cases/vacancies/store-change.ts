import type { HomeProfile } from "../../domain/home/home.ts";
import type { VacancyId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import type { Confirmation } from "../../domain/vacancy/publish.ts";
import type { Vacancy } from "../../domain/vacancy/vacancy.ts";
import type { WorkContext } from "../context.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { confirmationBy } from "./confirmation.ts";
import { rejudgeVacancy } from "./rejudge.ts";

/** What a rule is given to decide on: the vacancy, its home, and the home's other vacancies. */
export type VacancyInHome = {
  readonly vacancy: Vacancy;
  readonly home: HomeProfile;
  readonly others: readonly Vacancy[];
};

export type VersionRead = {
  readonly vacancyId: VacancyId;
  /** The version that the form was filled from. */
  readonly version: number;
};

/**
 * Fetches a vacancy with its home, lets a rule decide, stores what it answers and asks for the vacancy to be judged
 * again. `isDone` says that the change has been made already, so that a form sent twice gets the same answer twice.
 * Throws NotFound for a vacancy that is not the provider's.
 */
export async function storeChange<Refusal extends string>(
  context: WorkContext,
  { vacancyId, version }: VersionRead,
  isDone: (vacancy: Vacancy) => boolean,
  decide: (found: VacancyInHome, confirmation: Confirmation) => Outcome<Vacancy, Refusal>,
): Promise<Outcome<Vacancy, Refusal | "changed-by-somebody-else">> {
  const staff = staffActor(context.actor);
  const found = await findInHome(context, vacancyId);
  if (found.vacancy.version !== version) {
    return isDone(found.vacancy) ? accept(found.vacancy) : refuse("changed-by-somebody-else");
  }
  const decided = decide(found, await confirmationBy(context, staff));
  if (!decided.accepted) return decided;
  const stored = await context.repositories.vacancies.update(decided.value, version);
  if (!stored) return refuse("changed-by-somebody-else");
  await rejudgeVacancy(context.repositories, vacancyId);
  return decided;
}

/** The home stays locked until the end, so that two people cannot offer the same place at once. */
async function findInHome(
  { actor, repositories }: WorkContext,
  vacancyId: VacancyId,
): Promise<VacancyInHome> {
  const { organisationId } = staffActor(actor);
  const { homes, vacancies } = repositories;
  const known = await vacancies.find(organisationId, vacancyId);
  const home = known && (await homes.findForChange(organisationId, known.homeId));
  if (!home) throw notFound();
  const all = await vacancies.listOfHome(organisationId, home.id);
  const vacancy = all.find((one) => one.id === vacancyId) ?? known;
  return { home, vacancy, others: all.filter((one) => one.id !== vacancyId) };
}
