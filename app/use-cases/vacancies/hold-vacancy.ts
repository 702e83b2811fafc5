import type { CalendarDate } from "../../domain/shared/calendar-date.ts";
import { holdVacancy as hold } from "../../domain/vacancy/change.ts";
import { useCase } from "../use-case.ts";
import { storeChange, type VersionRead } from "./store-change.ts";

export type HoldVacancyInput = VersionRead & {
  /** Last day of the hold. */
  readonly until: CalendarDate;
};

/** Keeps the places for one child until the end of a day. */
export const holdVacancy = useCase(
  { permission: "vacancy:write", subject: ({ vacancyId }: HoldVacancyInput) => vacancyId },
  (context, input) =>
    storeChange(
      context,
      input,
      ({ status, heldUntil }) => status === "held" && heldUntil === input.until,
      ({ vacancy }, confirmation) => hold(vacancy, input.until, confirmation),
    ),
);
