import { expect, test } from "vitest";
import type { Sibling } from "#app/domain/referral/referral.ts";
import { placeGroups } from "#app/use-cases/matching/place-groups.ts";
import { contextOver } from "#tests/support/matching/market-in-a-list.ts";
import { candidateFor, searchFor } from "#tests/support/matching/ordinary.ts";

const brother = (together: Sibling["together"]): Sibling => ({ age: 9, sex: "male", together });
const homeFor = (places: number, number: number, miles: number) =>
  candidateFor({ number, miles, vacancy: { places } });
const groupsOf = (
  market: readonly ReturnType<typeof homeFor>[],
  siblings: readonly Sibling[],
  { nearest = 100, judgedAtOnce = 100 } = {},
) => placeGroups(contextOver(market, judgedAtOnce), searchFor({ siblings: { siblings } }), nearest);

test("one home that could take either group is no home for both: then nothing keeps those who must live together", async () => {
  const market = [homeFor(2, 1, 1)];
  const found = await groupsOf(market, [brother("must"), brother("prefer")]);
  expect(found).toMatchObject({ mustGiven: true, mustNotFound: false });
});

test("another home for the third child keeps the two who must live together", async () => {
  const market = [homeFor(2, 1, 1), homeFor(1, 2, 4)];
  const found = await groupsOf(market, [brother("must"), brother("prefer")]);
  expect(found).toMatchObject({ mustGiven: false, mustNotFound: false });
  expect(found.placed.splits.map(({ groups }) => groups.map(({ group }) => group))).toEqual([
    [[0, 1], [2]],
  ]);
});

test("a home for all keeps them, however far beyond the nearest vacancies", async () => {
  const market = [...[1, 2, 3, 4].map((number) => homeFor(1, number, number)), homeFor(3, 9, 80)];
  const found = await groupsOf(market, [brother("must"), brother("prefer")], { nearest: 2 });
  expect(found.placed.together.map(({ miles }) => miles)).toEqual([80]);
  expect(found).toMatchObject({ mustGiven: false, mustNotFound: false });
});

test("that nothing keeps them is not said while there are vacancies that were not judged", async () => {
  const pets = { home: { pets: "must" as const } };
  const search = searchFor({ siblings: { siblings: [brother("must")] }, ...pets });
  const market = Array.from({ length: 9 }, (_, index) => homeFor(2, index + 1, index + 1));
  const all = await placeGroups(contextOver(market), search, 3);
  expect(all).toMatchObject({ mustGiven: true, mustNotFound: false });
  const some = await placeGroups(contextOver(market, 4), search, 3);
  expect(some).toMatchObject({ mustGiven: false, mustNotFound: true });
});

test("only a lacking home for those who must live together counts, whatever else was not looked at", async () => {
  const market = Array.from({ length: 9 }, (_, index) => homeFor(1, index + 1, index + 1));
  const found = await groupsOf(market, [brother("must"), brother("prefer")], { nearest: 4 });
  expect(found).toMatchObject({ mustGiven: true, mustNotFound: false });
});
