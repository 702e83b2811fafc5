import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { contextsOver } from "#app/composition.server.ts";
import type { Sibling } from "#app/domain/referral/referral.ts";
import type { OrganisationId, PersonId, ReferralId } from "#app/domain/shared/ids.ts";
import { isNotFound } from "#app/use-cases/errors.ts";
import { listMatches } from "#app/use-cases/matching/list-matches.ts";
import { placeSiblings, placeSiblingsAmong } from "#app/use-cases/matching/place-siblings.ts";
import { now, referralFor, today } from "#tests/support/matching/ordinary.ts";
import { insert, searchingAuthority, supplySearch } from "#tests/support/search-supply.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const database = await testDatabase();
const commissionerOf = (organisationId: string) =>
  contextsOver(
    database.web,
    () => now,
  )({
    kind: "staff",
    personId: randomUUID() as PersonId,
    organisationId: organisationId as OrganisationId,
    organisationKind: "authority",
    role: "commissioner",
  });
const sister = (age: number, together: Sibling["together"]): Sibling => ({
  age,
  sex: "female",
  together,
});
let homeArea = "";

beforeAll(async () => {
  await supplySearch(database.owner, { seed: 7, vacancies: 600, today, now });
  const [outcode] = await database.owner`
    select outcode from home group by outcode order by count(*) desc, outcode limit 1`;
  homeArea = String(outcode?.outcode);
});

async function referralOf(
  siblings: readonly Sibling[],
  changes: Parameters<typeof referralFor>[0] = {},
): Promise<ReferralId> {
  const id = randomUUID() as ReferralId;
  await insert(database.owner, "referral", [
    {
      id,
      authority_id: searchingAuthority,
      reference: `HX-${id.slice(0, 8)}`,
      status: "published",
      answers: referralFor({
        ...changes,
        places: { homeArea },
        siblings: { ...changes.siblings, siblings },
      }),
      created_at: now,
      created_by: randomUUID(),
      version: 1,
    },
  ]);
  return id;
}

async function placesOf(siblings: readonly Sibling[]) {
  const outcome = await placeSiblings(
    commissionerOf(searchingAuthority),
    await referralOf(siblings),
  );
  if (!outcome.accepted) throw new Error(outcome.refusal);
  return outcome.value;
}

test("a boy and his sister are offered homes for both first, and two homes near each other beside them", async () => {
  const places = await placesOf([sister(10, "prefer")]);
  expect(places.tradeOff).toMatch(/^Both together [\d.]+ miles? away/);
  expect(places.together[0]?.group).toEqual([0, 1]);
  for (const { homes } of places.splits) {
    expect(new Set(homes.map(({ homeId }) => homeId)).size).toBe(homes.length);
    expect(homes.flatMap(({ group }) => group).sort()).toEqual([0, 1]);
  }
});

test("a sister who must not share a home with him is never placed in it", async () => {
  const places = await placesOf([sister(10, "apart")]);
  expect(places.together).toEqual([]);
  expect(places.tradeOff).toMatch(/^They must not all share a home, so one and one, /);
  expect(places.splits.length).toBeGreaterThan(0);
  for (const { homes } of places.splits) {
    expect(homes.map(({ group }) => group)).toEqual([[0], [1]]);
    expect(new Set(homes.map(({ homeId }) => homeId)).size).toBe(2);
  }
});

test("when no home can take four who must live together, the ways that part them say so", async () => {
  const all = await placesOf([sister(1, "must"), sister(17, "must"), sister(3, "must")]);
  expect(all.together).toEqual([]);
  expect(all.mustGiven).toBe(true);
  expect(all.tradeOff).toMatch(/^No home was found for all four together; /);
});

/** The homes at the end of the list of one referral, the last one first. */
async function endOfList(referralId: ReferralId): Promise<readonly string[]> {
  const read = async (page: number) => {
    const list = await listMatches(commissionerOf(searchingAuthority), { referralId, page });
    if (!list.accepted) throw new Error(list.refusal);
    return { pageCount: list.value.pageCount, ids: list.value.homes.map(({ homeId }) => homeId) };
  };
  const last = await read(1_000);
  const before = last.pageCount > 1 ? await read(last.pageCount - 1) : { ids: [] };
  return [...before.ids, ...last.ids].reverse();
}

test("one home far away that alone meets a must and takes both is shown, as it is on the list, and nobody is parted", async () => {
  const both = [sister(10, "must")];
  const [homeId = ""] = await endOfList(await referralOf(both));
  await database.owner`update home set languages = '{en}' `;
  await database.owner`update home set languages = '{en,yo}' where id = ${homeId}`;
  const inYoruba = await referralOf(both, {
    home: { language: { code: "yo", importance: "must" } },
  });
  expect(await endOfList(inYoruba)).toEqual([homeId]);
  const outcome = await placeSiblingsAmong(5)(commissionerOf(searchingAuthority), inYoruba);
  if (!outcome.accepted) throw new Error(outcome.refusal);
  expect(outcome.value.together.map((home) => home.homeId)).toEqual([homeId]);
  expect(outcome.value).toMatchObject({ mustGiven: false, mustNotFound: false });
  expect(outcome.value.looked.nearest).toBe(5);
});

test("two homes that stand side by side are found, however far down the list they are", async () => {
  const apart = [sister(10, "apart")];
  const before = await placesOf(apart);
  expect(before.splits[0]?.milesApart).toBeGreaterThan(0);
  const last = await endOfList(await referralOf(apart));
  const fits = await database.owner`
    select id from home where id = any(${[...last]}) and age_from <= 10 and 'female' = any(sexes_accepted)`;
  const [one, other] = last.filter((id) => fits.some((home) => home.id === id));
  await database.owner`
    update home_location set easting = beside.easting, northing = beside.northing
    from home_location beside where home_location.home_id = ${String(one)} and beside.home_id = ${String(other)}`;
  const after = await placesOf(apart);
  expect(after.splits[0]?.milesApart).toBe(0);
  expect(after.splits[0]?.homes.map(({ homeId }) => homeId).sort()).toEqual([one, other].sort());
  expect(after.splits[0]?.fit).toMatch(/nearest to each other: .* Those that fit best score/);
  expect(after.splits[1]?.fit).toMatch(/^The homes that fit best/);
});

test("four who must all live apart are looked for four homes", async () => {
  const all = [sister(10, "apart"), sister(9, "apart"), sister(8, "apart")];
  const keptApart = [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const;
  const outcome = await placeSiblings(
    commissionerOf(searchingAuthority),
    await referralOf(all, { siblings: { keptApart } }),
  );
  if (!outcome.accepted) throw new Error(outcome.refusal);
  const { tradeOff, splits } = outcome.value;
  expect(tradeOff).toMatch(
    /^They must not all share a home, so one, one, one and one, at most [\d.]+ miles? apart/,
  );
  expect(splits[0]?.homes.map(({ group }) => group)).toEqual([[0], [1], [2], [3]]);
  expect(new Set(splits[0]?.homes.map(({ homeId }) => homeId)).size).toBe(4);
});

test("nothing of where a home is leaves the server but miles", async () => {
  expect(JSON.stringify(await placesOf([sister(10, "prefer")]))).not.toMatch(
    /easting|northing|point/,
  );
});

test("another authority's brothers and sisters cannot be found", async () => {
  const id = await referralOf([sister(10, "prefer")]);
  await insert(database.owner, "organisation", [
    {
      id: "a0000000-0000-4000-8000-000000000002",
      kind: "authority",
      name: "Another",
      authority_code: "901",
    },
  ]);
  const asked = placeSiblings(commissionerOf("a0000000-0000-4000-8000-000000000002"), id);
  await expect(asked).rejects.toSatisfy(isNotFound);
});
