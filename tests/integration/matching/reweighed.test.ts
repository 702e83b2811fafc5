import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { homesAtOnce } from "#app/domain/matching/card-holders.ts";
import type {
  HomeId,
  OrganisationId,
  ReferralId,
  WeightProfileUseId,
} from "#app/domain/shared/ids.ts";
import { rejudgeReweighed } from "#app/use-cases/matching/rejudge-reweighed.ts";
import { openMarket } from "#tests/support/marketplace.ts";
import { now } from "#tests/support/matching/ordinary.ts";
import { testDatabase } from "#tests/support/template-database.ts";
import { ofArea, ofNearness, openWeights } from "#tests/support/weights.ts";
import { workOff } from "#tests/support/work-off.ts";

const database = await testDatabase();
const { owner } = database;
const market = await openMarket(database);
const { consortium, newAuthority, saved, use } = await openWeights(database, market);

// As many as get a card next door and near; one more inside the area and twelve miles off.
for (let number = 0; number < homesAtOnce; number += 1) await market.addHome("302");
const inside = (await market.addHome("301")).homeId;
await owner`update home_location set easting = 420000 where home_id = ${inside}`;

/** A referral whose card the homes have that are best by the weights in use now. */
async function referralOf(authority: OrganisationId): Promise<ReferralId> {
  const referralId = await market.addReferral(authority);
  await owner`select hearth.add_job('rejudge-referral', ${owner.json({ referralId })}::json, ${referralId})`;
  await work();
  return referralId;
}

const work = () => workOff(database, () => now);
const has = async (referralId: ReferralId, homeId: HomeId) => {
  const rows = await owner`
    select 1 from referral_recipient where referral_id = ${referralId} and home_id = ${homeId}`;
  return rows.length === 1;
};
const holders = async (referralId: ReferralId) => {
  const rows = await owner`select 1 from referral_recipient where referral_id = ${referralId}`;
  return rows.length;
};
const asked = async () => {
  const rows = await owner<{ about: string }[]>`
    select j.payload ->> 'organisationId' as about from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'rejudge-reweighed'`;
  return rows.map(({ about }) => about);
};
const told = async (referralId: ReferralId) => {
  const [row] = await owner<{ count: number }[]>`
    select count(*)::int as count from notice where once like ${`%${referralId}%`}`;
  return row?.count ?? 0;
};

beforeEach(async () => {
  await owner`update referral set status = 'withdrawn'`;
  await owner`delete from graphile_worker._private_jobs`;
});

test("weights that an authority puts in use give the card of its open referrals to the homes that are best by them, at once", async () => {
  const authority = await newAuthority();
  await use(authority, await saved(authority, ofNearness));
  const [referralId, other] = [await referralOf(authority), await referralOf(await newAuthority())];
  const before = await told(referralId);
  expect(await has(referralId, inside)).toBe(false);
  await owner`delete from referral_recipient where referral_id = ${other}`;

  await use(authority, await saved(authority, ofArea));
  expect(await asked()).toEqual([authority]);
  await work();
  expect(await has(referralId, inside)).toBe(true);
  const after = await told(referralId);
  expect(after).toBeGreaterThan(before);
  // Nobody else's referral was judged.
  expect(await holders(other)).toBe(0);

  // Judged once more, nothing is new: nobody is told twice.
  await rejudgeReweighed(market.workerContext, { organisationId: authority });
  await work();
  expect(await told(referralId)).toBe(after);
});

test("only a real change asks: not the same form twice, not the version that is in use, not nothing after nothing", async () => {
  const authority = await newAuthority();
  await use(authority, null);
  expect(await asked()).toEqual([]);

  const version = await saved(authority, ofArea);
  const id = randomUUID() as WeightProfileUseId;
  await use(authority, version, id);
  await work();
  await use(authority, version, id);
  await use(authority, version);
  expect(await asked()).toEqual([]);

  await use(authority, null);
  await use(authority, version);
  // Two changes that nobody has acted on yet are one job.
  expect(await asked()).toEqual([authority]);
});

test("what a consortium puts in use asks for the referrals of its members, but of none that orders by weights of its own", async () => {
  const [member, independent, stranger] = [
    await newAuthority(),
    await newAuthority(),
    await market.addOrganisation("authority", "301"),
  ];
  await use(independent, await saved(independent, ofNearness));
  const referrals = [
    await referralOf(member),
    await referralOf(independent),
    await referralOf(stranger),
  ];
  await owner`delete from referral_recipient`;
  await use(consortium, await saved(consortium, ofArea));
  await work();
  expect(await Promise.all(referrals.map(holders))).toEqual([homesAtOnce, 0, 0]);
});

test("a version that the authority may not read asks for nothing", async () => {
  const authority = await newAuthority();
  const theirs = await saved(await newAuthority(), ofArea);
  await expect(use(authority, theirs)).rejects.toMatchObject({ name: "NotFound" });
  expect(await asked()).toEqual([]);
});
