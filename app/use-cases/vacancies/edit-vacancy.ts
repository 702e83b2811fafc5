import { type IdentifyingWords, identifyingWords } from "../../domain/home/identifying-words.ts";
import type { Outcome } from "../../domain/shared/outcome.ts";
import { type ChangeRefusal, editVacancy as edit } from "../../domain/vacancy/change.ts";
import { type DetailsRefusal, says, type VacancyDetails } from "../../domain/vacancy/publish.ts";
import type { Vacancy } from "../../domain/vacancy/vacancy.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import { storeChange, type VersionRead } from "./store-change.ts";

export type EditVacancyInput = VersionRead & {
  readonly details: VacancyDetails;
  /** Keys of found words that may stay. */
  readonly confirmed: readonly string[];
};

/** Says something else of a vacancy, which confirms it too. */
export const editVacancy = useCase(
  { permission: "vacancy:write", subject: ({ vacancyId }: EditVacancyInput) => vacancyId },
  async (
    context,
    input,
  ): Promise<Outcome<Vacancy, ChangeRefusal | DetailsRefusal> | IdentifyingWords> => {
    const { organisationId } = staffActor(context.actor);
    const before = await context.repositories.vacancies.find(organisationId, input.vacancyId);
    if (!before) throw notFound();
    const { details, confirmed } = input;
    const names = identifyingWords({ note: details.note }, { note: before.note }, confirmed);
    if (names) return names;
    return storeChange(
      context,
      input,
      (vacancy) => says(vacancy, details),
      ({ vacancy, home, others }, confirmation) =>
        edit(vacancy, home, others, details, confirmation),
    );
  },
);
