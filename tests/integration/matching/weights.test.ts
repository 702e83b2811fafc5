import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { hearthStandard } from "#app/domain/matching/weight-profile.ts";
import { everyWeight } from "#app/domain/matching/weights.ts";
import type {
  MatchRunId,
  OrganisationId,
  WeightProfileId,
  WeightProfileUseId,
} from "#app/domain/shared/ids.ts";
import { listMatches } from "#app/use-cases/matching/list-matches.ts";
import { listRuns } from "#app/use-cases/matching/list-runs.ts";
import { reproduceRun } from "#app/use-cases/matching/reproduce-run.ts";
import { beginVersion } from "#app/use-cases/weights/begin-version.ts";
import { putInUse } from "#app/use-cases/weights/put-in-use.ts";
import { readProfile } from "#app/use-cases/weights/read-profile.ts";
import { readProfiles } from "#app/use-cases/weights/read-profiles.ts";
import { saveVersion } from "#app/use-cases/weights/save-version.ts";
import { tryWeights } from "#app/use-cases/weights/try-weights.ts";
import { openMarket } from "#tests/support/marketplace.ts";
import { testDatabase } from "#tests/support/template-database.ts";
import { ofArea, ofNearness, openWeights } from "#tests/support/weights.ts";

const database = await testDatabase();
const { owner } = database;
const market = await openMarket(database);
const { as, consortium, newAuthority, saved, use } = await openWeights(database, market);
const homes = [await market.addHome("301"), await market.addHome("302")];
// One next door and outside the area, one further away and inside it.
await owner`update home_location set easting = 415000 where home_id = ${homes[0]?.homeId ?? ""}`;

const fresh = <Id extends string>() => randomUUID() as string as Id;
async function orderFor(authority: OrganisationId) {
  const referralId = await market.addReferral(authority);
  const outcome = await listMatches(as(authority), { referralId, page: 1 });
  if (!outcome.accepted) throw new Error(outcome.refusal);
  const { profile } = outcome.value;
  return { profile, homes: outcome.value.homes.map(({ homeId }) => homeId) };
}

const [inside, nextDoor] = homes.map(({ homeId }) => homeId);

test("homes are ordered by Hearth standard until somebody puts other weights in use", async () => {
  const { profile } = await orderFor(await newAuthority());
  expect(profile).toEqual({ name: hearthStandard.name, version: 1 });
});

test("a version that is saved orders nothing; one that is put in use orders every list from then on", async () => {
  const authority = await newAuthority();
  const version = await saved(authority, ofNearness, { name: "Ours" });
  expect((await orderFor(authority)).profile.name).toBe(hearthStandard.name);
  await use(authority, version);
  expect(await orderFor(authority)).toEqual({
    profile: { name: "Ours", version: 1 },
    homes: [nextDoor, inside],
  });
  await use(authority, await saved(authority, ofArea, { name: "Ours", after: 1 }));
  expect(await orderFor(authority)).toEqual({
    profile: { name: "Ours", version: 2 },
    homes: [inside, nextDoor],
  });
});

test("an authority's own weights come before its consortium's, and the consortium's before Hearth's", async () => {
  const [member, stranger] = [await newAuthority(), await newAuthority(false)];
  await use(consortium, await saved(consortium, ofArea, { name: "The framework" }));
  expect((await orderFor(member)).profile.name).toBe("The framework");
  expect((await orderFor(stranger)).profile.name).toBe(hearthStandard.name);

  await use(member, await saved(member, ofNearness, { name: "Our own" }));
  expect((await orderFor(member)).profile.name).toBe("Our own");
  await use(member, null);
  expect((await orderFor(member)).profile.name).toBe("The framework");
  await use(consortium, null);
  expect((await orderFor(member)).profile.name).toBe(hearthStandard.name);
});

test("an authority may use its consortium's weights by choice, and uses them no longer once it has left; its lists can still be made again", async () => {
  const member = await newAuthority();
  await use(member, await saved(consortium, ofNearness, { name: "A lot" }));
  const referralId = await market.addReferral(member);
  await listMatches(as(member), { referralId, page: 1 });
  const [run] = (await listRuns(as(member), referralId)).runs;
  expect(run?.profile).toMatchObject({ owner: consortium, name: "A lot" });

  await owner`delete from consortium_member where authority_id = ${member}`;
  expect((await orderFor(member)).profile.name).toBe(hearthStandard.name);
  const seen = await market.workerContext.transact(({ weights }) => weights.inUse([member]));
  expect(seen.size).toBe(0);
  const runId = run?.id ?? fresh<MatchRunId>();
  const again = await reproduceRun(as(member), { referralId, runId });
  expect(again).toMatchObject({ accepted: true, value: { same: true } });
});

test("an authority reads its own weights and its consortium's, and another's look like missing ones", async () => {
  const [member, other] = [await newAuthority(), await newAuthority()];
  const [own, theirs, shared] = [
    await saved(member, ofArea),
    await saved(other, ofArea),
    await saved(consortium, ofArea),
  ];
  const readable = (await readProfiles(as(member), undefined)).profiles.map(({ id }) => id);
  expect(readable).toEqual(expect.arrayContaining([own, shared]));
  expect(readable).not.toContain(theirs);
  const missing = { name: "NotFound" };
  await expect(readProfile(as(member), theirs)).rejects.toMatchObject(missing);
  await expect(beginVersion(as(member), theirs)).rejects.toMatchObject(missing);
  await expect(
    putInUse(as(member), { id: fresh<WeightProfileUseId>(), profileId: theirs }),
  ).rejects.toMatchObject(missing);
  await expect(readProfile(as(consortium), own)).rejects.toMatchObject(missing);
});

test("a commissioner may read weights and try them, and neither save them nor put them in use", async () => {
  const authority = await newAuthority();
  const commissioner = as(authority, "commissioner");
  const refused = { name: "NotAllowed" };
  const version = { id: fresh<WeightProfileId>(), name: "X", after: 0, weights: ofArea, why: "Y" };
  await expect(saveVersion(commissioner, version)).rejects.toMatchObject(refused);
  await expect(
    putInUse(commissioner, { id: fresh<WeightProfileUseId>(), profileId: null }),
  ).rejects.toMatchObject(refused);
  expect((await beginVersion(commissioner, null)).maySave).toBe(false);
});

test("trying weights shows each home's move and stores nothing", async () => {
  const authority = await newAuthority();
  await use(authority, await saved(authority, ofArea));
  const referralId = await market.addReferral(authority);
  const stored = () => owner`
    select (select count(*) from match_run) as runs, (select count(*) from weight_profile) as versions`;
  const before = await stored();
  const tried = await tryWeights(as(authority, "commissioner"), {
    referralId,
    weights: ofNearness,
  });
  if (!tried.accepted) throw new Error(tried.refusal);
  const moves = tried.value.first.map(({ homeId, before: was, after }) => [
    homeId,
    was?.place,
    after?.place,
  ]);
  expect(moves).toEqual([
    [nextDoor, 2, 1],
    [inside, 1, 2],
  ]);
  expect(tried.value.same).toBe(false);
  expect(await stored()).toEqual(before);
});

test("weights are tried on one's own referrals alone", async () => {
  const [authority, other] = [await newAuthority(), await newAuthority()];
  const referralId = await market.addReferral(other);
  await expect(tryWeights(as(authority), { referralId, weights: ofArea })).rejects.toMatchObject({
    name: "NotFound",
  });
});

test("weights that order nothing, or are no points, are not saved, whoever sends them", async () => {
  const authority = await newAuthority();
  for (const weights of [everyWeight({}), { ...ofArea, faith: 101 }, { ...ofArea, kind: 0.25 }]) {
    const version = { id: fresh<WeightProfileId>(), name: "Bad", after: 0, weights, why: "Y" };
    expect(await saveVersion(as(authority), version)).toEqual({
      accepted: false,
      refusal: "weights-wrong",
    });
  }
});

test("the same form sent twice saves one version; a form that somebody overtook saves none", async () => {
  const authority = await newAuthority();
  const version = {
    id: fresh<WeightProfileId>(),
    name: "Ours",
    after: 0,
    weights: ofArea,
    why: "Y",
  };
  const once = await saveVersion(as(authority), version);
  expect(await saveVersion(as(authority), version)).toEqual(once);

  const taken = { ...version, id: fresh<WeightProfileId>() };
  expect(await saveVersion(as(authority), taken)).toMatchObject({ refusal: "name-taken" });
  await saved(authority, ofNearness, { name: "Ours", after: 1 });
  const late = { ...version, id: fresh<WeightProfileId>(), after: 1 };
  expect(await saveVersion(as(authority), late)).toMatchObject({ refusal: "changed" });
  expect((await beginVersion(as(authority), version.id)).after).toBe(2);
});

test("nobody can call weights of their own Hearth standard", async () => {
  const authority = await newAuthority();
  const version = { id: fresh<WeightProfileId>(), after: 0, weights: ofArea, why: "Y" };
  expect(await saveVersion(as(authority), { ...version, name: " hearth  STANDARD" })).toMatchObject(
    { refusal: "name-taken" },
  );
});

test("the role that serves pages may add a version, a use and what was not met, and change or delete none", async () => {
  const tables = ["weight_profile", "weight_profile_use", "unmet_need", "match_fact", "match_run"];
  const granted = await owner<{ table: string; right: string }[]>`
    select t as table, r as right from unnest(${tables}::text[]) t, unnest(array['INSERT', 'UPDATE', 'DELETE']) r
    where has_table_privilege('hearth_app', t, r)`;
  expect(granted.map(({ table, right }) => `${table} ${right}`).sort()).toEqual(
    tables.map((table) => `${table} INSERT`).sort(),
  );
});
