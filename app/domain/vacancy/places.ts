import type { Vacancy } from "./vacancy.ts";

/** Whether a vacancy still promises places: it is open, or held for somebody. */
export function takesPlaces(vacancy: Pick<Vacancy, "status">): boolean {
  return vacancy.status === "open" || vacancy.status === "held";
}

/** Places of a home that no open or held vacancy offers already; never negative. */
export function freePlaces(
  places: number,
  vacancies: readonly Pick<Vacancy, "status" | "places">[],
): number {
  const offered = vacancies.filter(takesPlaces).reduce((sum, vacancy) => sum + vacancy.places, 0);
  return Math.max(0, places - offered);
}
