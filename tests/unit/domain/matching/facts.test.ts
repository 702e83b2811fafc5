import { expect, test } from "vitest";
import { fromProfile, fromRecord, fromVacancy } from "#app/domain/matching/facts.ts";
import { candidateFor } from "#tests/support/matching/ordinary.ts";

test("a fact carries the day on which its source was last confirmed", () => {
  const candidate = candidateFor();
  const { profileConfirmedAt } = candidate.home;
  expect(fromProfile(candidate, "pets", "none", "No pets.").fact.confirmedAt).toBe(
    profileConfirmedAt,
  );
  const { confirmedAt } = candidate.vacancy;
  expect(fromVacancy(candidate, "places", "1 place", "1 place.").fact.confirmedAt).toBe(
    confirmedAt,
  );
  expect(fromRecord("distance", "3 miles", "3 miles.").fact.confirmedAt).toBeNull();
});
