import fc from "fast-check";
import { expect, test } from "vitest";
import type { JudgedCandidate } from "#app/domain/matching/candidate.ts";
import { candidateFilters } from "#app/domain/matching/candidate-filters.ts";
import { ceilingOf } from "#app/domain/matching/ceiling.ts";
import { compileSearch } from "#app/domain/matching/compile-search.ts";
import { emptyRoll, type RollChanges, type VacancyRoll } from "#search/vacancy-roll.ts";
import { answers, candidateNumbered } from "#tests/support/matching/arbitraries.ts";
import { now, today, town } from "#tests/support/matching/ordinary.ts";

const homes = fc.sample(
  fc.tuple(...Array.from({ length: 60 }, (_, place) => candidateNumbered(place))),
  {
    seed: 3,
    numRuns: 1,
  },
)[0] as readonly JudgedCandidate[];
const searches = fc
  .sample(answers, { seed: 4, numRuns: 60 })
  .map((referral) => compileSearch(referral, town, today, now));

const near = 40_000;

/** What is answered to every search, near and everywhere, with the homes in one order. */
function answersOf(roll: VacancyRoll) {
  return searches.flatMap((search) =>
    [near, null].map((furthest) => {
      const found = roll.mostPromising(candidateFilters(search), ceilingOf(search), 20, furthest);
      return { total: found.total, atMost: found.atMost, ids: [...found.ids].sort() };
    }),
  );
}

function mostFoundFirst(): readonly JudgedCandidate[] {
  const roll = emptyRoll();
  roll.apply({ changed: homes, gone: [] });
  const found = answersOf(roll).flatMap(({ ids }) => ids);
  const times = ({ vacancy }: JudgedCandidate) => found.filter((id) => id === vacancy.id).length;
  return homes.toSorted((one, other) => times(other) - times(one));
}

test("the roll answers the same wherever its rows stand, also after homes have changed, moved and gone", () => {
  const [moving, going, late, ...staying] = mostFoundFirst();
  if (!moving || !going || !late) throw new Error("no homes");
  const settled = emptyRoll();
  const unsettled = emptyRoll();
  for (const roll of [settled, unsettled])
    roll.apply({ changed: [moving, going, ...staying], gone: [] });
  settled.settle();
  expect(answersOf(settled)).toEqual(answersOf(unsettled));
  expect(answersOf(settled).filter(({ total }) => total > 0).length).toBeGreaterThan(20);

  const { easting, northing } = moving.point;
  const changes: RollChanges = {
    changed: [{ ...moving, point: { easting: easting + 25_000, northing } }, late],
    gone: [going.vacancy.id],
  };
  const before = answersOf(settled);
  for (const roll of [settled, unsettled]) roll.apply(changes);
  const anew = emptyRoll();
  anew.apply({ changed: [...staying, ...changes.changed], gone: [] });
  expect(answersOf(settled)).toEqual(answersOf(anew));
  expect(answersOf(unsettled)).toEqual(answersOf(anew));
  expect(answersOf(settled)).not.toEqual(before);
});
