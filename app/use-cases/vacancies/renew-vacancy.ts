import type { VacancyId } from "../../domain/shared/ids.ts";
import { renewVacancy as renew } from "../../domain/vacancy/change.ts";
import { useCase } from "../use-case.ts";
import { storeChange, type VersionRead } from "./store-change.ts";

/** Confirms that a vacancy is still as it stood on the page. */
export const renewVacancy = useCase(
  { permission: "vacancy:write", subject: ({ vacancyId }: VersionRead): VacancyId => vacancyId },
  (context, read) =>
    storeChange(
      context,
      read,
      () => false,
      ({ vacancy }, confirmation) => renew(vacancy, confirmation),
    ),
);
