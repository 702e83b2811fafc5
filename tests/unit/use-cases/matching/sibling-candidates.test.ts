import { expect, test } from "vitest";
import { siblingPlan } from "#app/domain/matching/sibling-groups.ts";
import type { Sibling } from "#app/domain/referral/referral.ts";
import type { WorkContext } from "#app/use-cases/context.ts";
import { homesOfGroups } from "#app/use-cases/matching/sibling-candidates.ts";
import { contextOver } from "#tests/support/matching/market-in-a-list.ts";
import { candidateFor, searchFor, town } from "#tests/support/matching/ordinary.ts";

const sister = (together: Sibling["together"]): Sibling => ({ age: 10, sex: "female", together });

/** A home for two speaks only English, so that it fails a language that has to be shared. */
const englishFor = (places: number, number: number, miles: number) =>
  candidateFor({ number, miles, vacancy: { places } });
const polishFor = (places: number, number: number, miles: number) =>
  candidateFor({ number, miles, vacancy: { places }, home: { languages: ["pl"] } });
const inPolish = { language: { code: "pl", importance: "must" as const } };

async function homesIn(context: WorkContext, siblings: readonly Sibling[], nearest: number) {
  const search = searchFor({ siblings: { siblings }, home: inPolish }, town);
  return homesOfGroups(context, search, siblingPlan(search.brief.answers), nearest);
}

const near = Array.from({ length: 8 }, (_, index) => englishFor(2, index + 1, index + 1));

test("a home that takes both is found although none of the nearest vacancies can", async () => {
  const context = contextOver([...near, polishFor(2, 90, 60)]);
  const homes = await homesIn(context, [sister("must")], 3);
  expect(homes.of([0, 1]).map(({ miles }) => miles)).toEqual([60]);
  expect(homes.hasEnough([0, 1])).toBe(true);
  expect(homes).toMatchObject({ nearest: 3, found: 9 });
});

test("that no home takes both is sure only when every vacancy that could was judged", async () => {
  const all = await homesIn(contextOver(near), [sister("must")], 3);
  expect(all.of([0, 1])).toEqual([]);
  expect(all.hasEnough([0, 1])).toBe(true);
  const some = await homesIn(contextOver([...near, polishFor(2, 90, 60)], 5), [sister("must")], 3);
  expect(some.of([0, 1])).toEqual([]);
  expect(some.hasEnough([0, 1])).toBe(false);
});

test("every home of the vacancies looked at is there to combine, however badly it fits", async () => {
  const market = Array.from({ length: 60 }, (_, index) => polishFor(1, index + 1, index + 1));
  const homes = await homesIn(contextOver(market), [sister("prefer")], 100);
  expect(homes.of([1])).toHaveLength(60);
});

test("homes that could take one child alone are not asked to have room for both", async () => {
  const homes = await homesIn(
    contextOver([polishFor(1, 1, 1), polishFor(2, 2, 2)]),
    [sister("prefer")],
    5,
  );
  expect(
    homes
      .of([0])
      .map(({ miles }) => miles)
      .sort(),
  ).toEqual([1, 2]);
  expect(homes.of([0, 1]).map(({ miles }) => miles)).toEqual([2]);
});
