import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { distanceInMiles } from "#app/domain/distance/distance.ts";
import type { Candidate } from "#app/domain/matching/candidate.ts";
import {
  type CandidateFilters,
  candidateFilters,
  widestFilters,
} from "#app/domain/matching/candidate-filters.ts";
import { compileSearch } from "#app/domain/matching/compile-search.ts";
import { rank } from "#app/domain/matching/rank.ts";
import { answers, candidates } from "#tests/support/matching/arbitraries.ts";
import { now, searchFor, today, town } from "#tests/support/matching/ordinary.ts";

// Properties try a hundred markets each; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

/** The filters as any retriever reads them: what is not known never excludes. */
function passes(
  filters: CandidateFilters,
  { home, vacancy, point, inspection }: Candidate,
): boolean {
  const cannot = (code: string) =>
    home.capabilities.some(
      (capability) => capability.code === code && capability.level === "cannot",
    );
  return (
    vacancy.status === "open" &&
    vacancy.availableFrom <= filters.neededBy &&
    vacancy.confirmedAt > filters.confirmedAfter &&
    vacancy.places >= filters.placesNeeded &&
    filters.kinds.includes(home.kind) &&
    filters.ages.every((age) => home.ageFrom <= age && age <= home.ageTo) &&
    filters.sexes.every((sex) => home.sexesAccepted.includes(sex)) &&
    !(
      filters.withinMiles !== null && distanceInMiles(filters.anchor, point) > filters.withinMiles
    ) &&
    !(filters.soloRequired && home.soloPossible === false) &&
    !(filters.deprivationOfLiberty && home.acceptsDeprivationOfLiberty === false) &&
    !(
      home.adaptations !== null &&
      filters.adaptations.some((one) => !home.adaptations?.includes(one))
    ) &&
    !filters.mustMeet.some(cannot) &&
    !(inspection.overall !== null && filters.gradesExcluded.includes(inspection.overall)) &&
    !filters.authoritiesExcluded.includes(home.authorityCode) &&
    !filters.outcodesExcluded.includes(home.outcode)
  );
}

test("the filters never drop a home that judging would list", () => {
  fc.assert(
    fc.property(answers, candidates, (referral, homes) => {
      const search = compileSearch(referral, town, today, now);
      const { listed } = rank(search, homes);
      for (const { seen } of listed)
        expect(passes(candidateFilters(search), seen.candidate)).toBe(true);
    }),
  );
});

test("the widest filters drop no home that changes would bring in and that is ready within two weeks", () => {
  fc.assert(
    fc.property(answers, candidates, (referral, homes) => {
      const search = compileSearch(referral, town, today, now);
      for (const { seen, failed } of rank(search, homes).others) {
        const changes = failed.map((requirement) => requirement.change?.(seen) ?? null);
        const isNear = changes.every(
          (change) => change !== null && (change.key !== "ready" || change.amount <= 14),
        );
        if (isNear) expect(passes(widestFilters(search), seen.candidate)).toBe(true);
      }
    }),
  );
});

test("supported accommodation is not looked for under 16, nor anything that an order rules out", () => {
  expect(candidateFilters(searchFor()).kinds).not.toContain("supported-accommodation");
  expect(candidateFilters(searchFor({ child: { age: 16 } })).kinds).toContain(
    "supported-accommodation",
  );
  const withOrder = candidateFilters(searchFor({ child: { age: 16, deprivationOfLiberty: true } }));
  expect(withOrder.kinds).not.toContain("supported-accommodation");
  expect(withOrder.kinds).not.toContain("secure-childrens-home");
});

test("a home area that is not on the map filters by no distance", () => {
  const search = searchFor({ places: { homeArea: "ZZ9", furthestMiles: 5 } });
  expect(candidateFilters(search).withinMiles).toBeNull();
});
