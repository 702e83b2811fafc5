import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { contextsOver } from "#app/composition.server.ts";
import type { Sibling } from "#app/domain/referral/referral.ts";
import type { OrganisationId, PersonId, ReferralId } from "#app/domain/shared/ids.ts";
import { isNotFound } from "#app/use-cases/errors.ts";
import { placeSiblings } from "#app/use-cases/matching/place-siblings.ts";
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

async function referralOf(siblings: readonly Sibling[]): Promise<ReferralId> {
  const id = randomUUID() as ReferralId;
  await insert(database.owner, "referral", [
    {
      id,
      authority_id: searchingAuthority,
      reference: `HX-${id.slice(0, 8)}`,
      status: "published",
      answers: referralFor({ places: { homeArea }, siblings: { siblings } }),
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
  expect(places.splits).toHaveLength(1);
  expect(places.splits[0]?.homes.map(({ group }) => group)).toEqual([[0], [1]]);
});

test("when no home can take four who must live together, the ways that part them say so", async () => {
  const all = await placesOf([sister(1, "must"), sister(17, "must"), sister(3, "must")]);
  expect(all.together).toEqual([]);
  expect(all.mustGiven).toBe(true);
  expect(all.tradeOff).toMatch(/^No home was found for all four together; /);
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
