import type { HomeProfile } from "../home/home.ts";
import { type CalendarDate, daysBetween } from "../shared/calendar-date.ts";
import { accept, type Outcome, refuse } from "../shared/outcome.ts";
import { freePlaces } from "./places.ts";
import type { Vacancy } from "./vacancy.ts";

/** A place may be announced so many days before it comes free. */
export const furthestAheadDays = 365;

/** What a provider says of a vacancy. */
export type VacancyDetails = Pick<Vacancy, "places" | "availableFrom" | "weeklyFee" | "note">;

export type DetailsRefusal =
  | "more-places-than-free"
  | "available-in-the-past"
  | "available-too-far-ahead";

/** Who says so, and when. */
export type Confirmation = {
  readonly now: Date;
  readonly today: CalendarDate;
  readonly by: string;
};

/**
 * A new open vacancy in a home, confirmed now. `others` are the home's other vacancies, whatever their status;
 * together they can never offer more places than the home has.
 */
export function publishVacancy(
  id: Vacancy["id"],
  home: Pick<HomeProfile, "id" | "providerId" | "places">,
  others: readonly Vacancy[],
  details: VacancyDetails,
  { now, today, by }: Confirmation,
): Outcome<Vacancy, DetailsRefusal> {
  const refusal = problemOfDetails(home, others, details, today);
  if (refusal !== undefined) return refuse(refusal);
  return accept({
    ...details,
    id,
    homeId: home.id,
    providerId: home.providerId,
    status: "open",
    heldUntil: null,
    confirmedAt: now,
    confirmedBy: by,
    version: 1,
  });
}

/** What is wrong with the details; undefined when nothing is. A day that has passed is only wrong when it is newly given. */
export function problemOfDetails(
  home: Pick<HomeProfile, "places">,
  others: readonly Vacancy[],
  details: VacancyDetails,
  today: CalendarDate,
  before?: CalendarDate,
): DetailsRefusal | undefined {
  if (details.places > freePlaces(home.places, others)) return "more-places-than-free";
  const ahead = daysBetween(today, details.availableFrom);
  if (ahead < 0 && details.availableFrom !== before) return "available-in-the-past";
  return ahead > furthestAheadDays ? "available-too-far-ahead" : undefined;
}

/** Whether a vacancy says just this. */
export function says(vacancy: VacancyDetails, details: VacancyDetails): boolean {
  return (
    vacancy.places === details.places &&
    vacancy.availableFrom === details.availableFrom &&
    vacancy.weeklyFee === details.weeklyFee &&
    vacancy.note === details.note
  );
}
