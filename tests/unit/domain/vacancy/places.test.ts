import { expect, test } from "vitest";
import { freePlaces, takesPlaces } from "#app/domain/vacancy/places.ts";
import { vacancyStatuses } from "#app/domain/vacancy/vacancy.ts";

test("open and held vacancies promise places; filled and withdrawn ones do not", () => {
  expect(vacancyStatuses.filter((status) => takesPlaces({ status }))).toEqual(["open", "held"]);
});

test("a home has left what its open and held vacancies do not offer", () => {
  const vacancies = [
    { status: "open", places: 2 },
    { status: "held", places: 1 },
    { status: "filled", places: 3 },
  ] as const;
  expect(freePlaces(4, vacancies)).toBe(1);
  expect(freePlaces(2, vacancies)).toBe(0);
  expect(freePlaces(4, [])).toBe(4);
});
