import type { CalendarDate } from "../shared/calendar-date.ts";
import type { HomeId, OrganisationId, VacancyId } from "../shared/ids.ts";

export const vacancyStatuses = ["open", "held", "filled", "withdrawn"] as const;
export type VacancyStatus = (typeof vacancyStatuses)[number];

export const vacancyStatusLabels: Record<VacancyStatus, string> = {
  open: "Open",
  held: "Held",
  filled: "Filled",
  withdrawn: "Withdrawn",
};

/** Places that can be offered in one home from a day. */
export type Vacancy = {
  readonly id: VacancyId;
  readonly homeId: HomeId;
  readonly providerId: OrganisationId;
  readonly status: VacancyStatus;
  readonly places: number;
  readonly availableFrom: CalendarDate;
  readonly heldUntil: CalendarDate | null;
  /** Whole pence per week; `null` when the fee depends on the child. */
  readonly weeklyFee: number | null;
  readonly confirmedAt: Date;
  readonly confirmedBy: string;
  readonly note: string;
  readonly version: number;
};
