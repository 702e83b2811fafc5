import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { candidateFilters } from "#app/domain/matching/candidate-filters.ts";
import { ceilingOf } from "#app/domain/matching/ceiling.ts";
import { compileSearch } from "#app/domain/matching/compile-search.ts";
import { weigh } from "#app/domain/matching/weigh.ts";
import type { VacancyId } from "#app/domain/shared/ids.ts";
import { emptyRoll } from "#search/vacancy-roll.ts";
import { answers, candidateNumbered } from "#tests/support/matching/arbitraries.ts";
import { now, today, town } from "#tests/support/matching/ordinary.ts";

// Properties try hundreds of homes each; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

test("the roll never reckons less for a home than the middle of its score, whatever it has left unsaid", () => {
  let listed = 0;
  let namingNoStay = 0;
  fc.assert(
    fc.property(
      answers,
      candidateNumbered(1),
      fc.boolean(),
      (referral, { home, ...rest }, isSilent) => {
        const search = compileSearch(referral, town, today, now);
        const candidate = { ...rest, home: isSilent ? { ...home, stays: [] } : home };
        const { score } = weigh(search, candidate);
        if (score === null) return;
        // Of two that are alike the one left out says what either could score at most.
        const twin = { ...candidate.vacancy, id: "d0000000-0000-4000-8000-00000000000f" };
        const roll = emptyRoll();
        roll.apply({
          changed: [candidate, { ...candidate, vacancy: { ...twin, id: twin.id as VacancyId } }],
          gone: [],
        });
        const { atMost } = roll.mostPromising(candidateFilters(search), ceilingOf(search), 1, null);
        expect(atMost).not.toBeNull();
        expect(atMost).toBeGreaterThanOrEqual(score.middle);
        listed += 1;
        if (isSilent) namingNoStay += 1;
      },
    ),
    { numRuns: 1_500, seed: 20 },
  );
  expect(listed).toBeGreaterThan(50);
  expect(namingNoStay).toBeGreaterThan(20);
});
