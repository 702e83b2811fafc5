import { adaptations, homeKinds, sexes } from "#app/domain/home/home.ts";
import type { CandidateFilters } from "#app/domain/matching/candidate-filters.ts";
import { capabilityCodes } from "#app/domain/needs/needs.ts";
import { addDays, type CalendarDate } from "#app/domain/shared/calendar-date.ts";
import { chanceFrom } from "./chance.ts";

/** Made-up queries over the market of `supplySearch`: near and far, easy and hard to please. */
export function candidateQueries(of: {
  readonly seed: number;
  readonly count: number;
  readonly today: CalendarDate;
  readonly now: Date;
}): CandidateFilters[] {
  const chance = chanceFrom(of.seed);
  return Array.from({ length: of.count }, () => {
    const age = chance.between(0, 17);
    const siblings = chance.chance(0.2) ? [chance.between(0, 17)] : [];
    return {
      anchor: {
        easting: chance.between(290_000, 620_000),
        northing: chance.between(80_000, 570_000),
      },
      withinMiles: chance.chance(0.3) ? null : chance.pick([5, 10, 20, 40, 80, 150]),
      kinds: chance.chance(0.3) ? [...homeKinds] : homeKinds.filter(() => chance.chance(0.5)),
      ages: [age, ...siblings],
      sexes: [chance.pick(sexes)],
      placesNeeded: 1 + siblings.length,
      neededBy: addDays(of.today, chance.between(0, 20)),
      confirmedAfter: new Date(of.now.getTime() - 28 * 86_400_000),
      soloRequired: chance.chance(0.15),
      deprivationOfLiberty: chance.chance(0.05),
      adaptations: chance.chance(0.2) ? [chance.pick(adaptations)] : [],
      mustMeet: chance.chance(0.6) ? chance.some(capabilityCodes, 0.08) : [],
      gradesExcluded: chance.chance(0.8) ? ["inadequate"] : [],
      authoritiesExcluded: chance.chance(0.2) ? [String(900 + chance.between(0, 29))] : [],
      outcodesExcluded: chance.chance(0.2) ? [`Z${chance.pick(["A", "B", "C"])}1`] : [],
    } satisfies CandidateFilters;
  });
}
