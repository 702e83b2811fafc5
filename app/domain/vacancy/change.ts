import type { HomeProfile } from "../home/home.ts";
import { type CalendarDate, daysBetween } from "../shared/calendar-date.ts";
import { accept, type Outcome, refuse } from "../shared/outcome.ts";
import { freePlaces, takesPlaces } from "./places.ts";
import {
  type Confirmation,
  type DetailsRefusal,
  problemOfDetails,
  type VacancyDetails,
} from "./publish.ts";
import type { Vacancy } from "./vacancy.ts";

/** A place may be held for one child so many days. */
export const longestHoldDays = 28;

/** What may be done with a vacancy once it is published. */
export const vacancyChanges = ["hold", "release", "fill", "withdraw"] as const;
export type VacancyChange = (typeof vacancyChanges)[number];

export type ChangeRefusal =
  | "changed-by-somebody-else"
  | "no-longer-open"
  | "withdrawn-for-good"
  | "hold-in-the-past"
  | "hold-too-long"
  | "more-places-than-free";

/**
 * Confirms that a vacancy is still as it stands. Nothing that it says changes, so the version stays: a second tap, or one
 * made while somebody else taps, does no harm. A vacancy that was filled or withdrawn meanwhile is refused.
 */
export function renewVacancy(
  vacancy: Vacancy,
  { now, by }: Confirmation,
): Outcome<Vacancy, "no-longer-open"> {
  if (!takesPlaces(vacancy)) return refuse("no-longer-open");
  return accept({ ...vacancy, confirmedAt: now, confirmedBy: by });
}

/** Keeps the places for a child until the end of a day. They are offered to nobody else until then, or until released. */
export function holdVacancy(
  vacancy: Vacancy,
  until: CalendarDate,
  confirmation: Confirmation,
): Outcome<Vacancy, ChangeRefusal> {
  if (!takesPlaces(vacancy)) return refuse("no-longer-open");
  const days = daysBetween(confirmation.today, until);
  if (days < 0) return refuse("hold-in-the-past");
  if (days > longestHoldDays) return refuse("hold-too-long");
  return accept(changed(vacancy, { status: "held", heldUntil: until }, confirmation));
}

/**
 * Offers the places again: after a hold, or when "filled" was a mistake. `others` are the home's other vacancies,
 * which may have taken the places meanwhile.
 */
export function releaseVacancy(
  vacancy: Vacancy,
  home: Pick<HomeProfile, "places">,
  others: readonly Vacancy[],
  confirmation: Confirmation,
): Outcome<Vacancy, ChangeRefusal> {
  if (vacancy.status === "withdrawn") return refuse("withdrawn-for-good");
  if (vacancy.places > freePlaces(home.places, others)) return refuse("more-places-than-free");
  return accept(changed(vacancy, { status: "open", heldUntil: null }, confirmation));
}

/** Marks the places as taken. */
export function fillVacancy(
  vacancy: Vacancy,
  confirmation: Confirmation,
): Outcome<Vacancy, ChangeRefusal> {
  if (vacancy.status === "withdrawn") return refuse("withdrawn-for-good");
  return accept(changed(vacancy, { status: "filled", heldUntil: null }, confirmation));
}

/** Takes the places back, for good: they were never there, or the home will not offer them. */
export function withdrawVacancy(
  vacancy: Vacancy,
  confirmation: Confirmation,
): Outcome<Vacancy, ChangeRefusal> {
  if (vacancy.status === "filled") return refuse("no-longer-open");
  return accept(changed(vacancy, { status: "withdrawn", heldUntil: null }, confirmation));
}

/** Says something else of an open or held vacancy, and confirms it. */
export function editVacancy(
  vacancy: Vacancy,
  home: Pick<HomeProfile, "places">,
  others: readonly Vacancy[],
  details: VacancyDetails,
  confirmation: Confirmation,
): Outcome<Vacancy, ChangeRefusal | DetailsRefusal> {
  if (!takesPlaces(vacancy)) return refuse("no-longer-open");
  const problem = problemOfDetails(
    home,
    others,
    details,
    confirmation.today,
    vacancy.availableFrom,
  );
  if (problem !== undefined) return refuse(problem);
  return accept(changed(vacancy, details, confirmation));
}

function changed(vacancy: Vacancy, change: Partial<Vacancy>, { now, by }: Confirmation): Vacancy {
  return {
    ...vacancy,
    ...change,
    confirmedAt: now,
    confirmedBy: by,
    version: vacancy.version + 1,
  };
}
