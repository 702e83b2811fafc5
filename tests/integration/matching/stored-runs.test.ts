import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { contextsOver } from "#app/composition.server.ts";
import type { StaffActor } from "#app/domain/access/actor.ts";
import type { Role } from "#app/domain/access/roles.ts";
import { hearthStandard } from "#app/domain/matching/weight-profile.ts";
import { everyWeight } from "#app/domain/matching/weights.ts";
import type { ReferralAnswers } from "#app/domain/referral/referral.ts";
import type {
  MatchRunId,
  OrganisationId,
  PersonId,
  ReferralId,
  WeightProfileId,
  WeightProfileUseId,
} from "#app/domain/shared/ids.ts";
import { listMatches } from "#app/use-cases/matching/list-matches.ts";
import { listRuns } from "#app/use-cases/matching/list-runs.ts";
import { reproduceRun } from "#app/use-cases/matching/reproduce-run.ts";
import { readUnmetNeed } from "#app/use-cases/region/read-unmet-need.ts";
import { putInUse } from "#app/use-cases/weights/put-in-use.ts";
import { saveVersion } from "#app/use-cases/weights/save-version.ts";
import { now, referralFor, today } from "#tests/support/matching/ordinary.ts";
import { insert, searchingAuthority, supplySearch } from "#tests/support/search-supply.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const database = await testDatabase();
const { owner } = database;
const authority = searchingAuthority as OrganisationId;
const otherAuthority = "a0000000-0000-4000-8000-000000000002" as OrganisationId;
const fresh = <Id extends string>() => randomUUID() as string as Id;

/** A clock that goes a minute further with every list, so that the newest run is the newest. */
let minutes = 0;
const clock = () => new Date(now.getTime() + minutes * 60_000);
const contextFor = contextsOver(database.web, clock);
const actorOf = (role: Role, organisationId = authority): StaffActor => ({
  kind: "staff",
  personId: fresh<PersonId>(),
  organisationId,
  organisationKind: "authority",
  role,
});
const commissioner = contextFor(actorOf("commissioner"));
const director = contextFor(actorOf("director"));

let homeArea = "";

beforeAll(async () => {
  await supplySearch(owner, { seed: 11, vacancies: 400, today, now });
  await insert(owner, "organisation", [
    { id: otherAuthority, kind: "authority", name: "Another Council", authority_code: "901" },
  ]);
  await owner`update organisation set authority_code = '900' where id = ${authority}`;
  const [outcode] = await owner`
    select outcode from home group by outcode order by count(*) desc, outcode limit 1`;
  homeArea = String(outcode?.outcode);
});

async function newReferral(places: Partial<ReferralAnswers["places"]> = {}): Promise<ReferralId> {
  const id = fresh<ReferralId>();
  await insert(owner, "referral", [
    {
      id,
      authority_id: authority,
      reference: `HX-${id.slice(0, 8)}`,
      status: "published",
      answers: referralFor({ places: { homeArea, ...places }, risks: { whatHelps: "Quiet" } }),
      created_at: now,
      created_by: randomUUID(),
      version: 1,
    },
  ]);
  return id;
}

async function show(referralId: ReferralId) {
  minutes += 1;
  const outcome = await listMatches(commissioner, { referralId, page: 1 });
  if (!outcome.accepted) throw new Error(outcome.refusal);
  return outcome.value;
}

async function runsOf(referralId: ReferralId) {
  return (await listRuns(commissioner, referralId)).runs;
}

async function newestRun(referralId: ReferralId): Promise<MatchRunId> {
  const [run] = await runsOf(referralId);
  if (!run) throw new Error("no run was kept");
  return run.id;
}

async function reproduced(referralId: ReferralId, runId: MatchRunId) {
  const outcome = await reproduceRun(commissioner, { referralId, runId });
  if (!outcome.accepted) throw new Error(outcome.refusal);
  return outcome.value;
}

/** Only nearness counts from now on. */
async function weighNearnessAlone(after: number): Promise<void> {
  minutes += 1;
  const id = fresh<WeightProfileId>();
  const weights = { ...everyWeight({}), "distance:home": 10 + after };
  const saved = await saveVersion(director, { id, name: "Near", after, weights, why: "A trial" });
  if (!saved.accepted) throw new Error(saved.refusal);
  await putInUse(director, { id: fresh<WeightProfileUseId>(), profileId: id });
}

/** What was shown first, before anything happens to the market. */
const shownHomes = ({ homes }: Awaited<ReturnType<typeof show>>) =>
  homes.map(({ homeId, score }) => ({ homeId, score }));

const firstOf = (list: Awaited<ReturnType<typeof reproduced>>["list"], count: number) =>
  list.slice(0, count).map(({ homeId, score }) => ({ homeId, score }));

test("a list is made again as it was shown, after homes have gone and changed, the referral was changed and other weights are in use", async () => {
  const referralId = await newReferral();
  const shown = await show(referralId);
  const runId = await newestRun(referralId);
  const [first, second, third] = shown.homes;
  if (!first || !second || !third) throw new Error("too few homes");

  await owner`update vacancy set status = 'withdrawn' where home_id = ${first.homeId}`;
  await owner`update home set age_from = 0, age_to = 3 where id = ${second.homeId}`;
  await owner`update home_location set easting = easting + 40000 where home_id = ${third.homeId}`;
  await owner`update vacancy set confirmed_at = confirmed_at - interval '3 days'`;
  await owner`update referral set answers = jsonb_set(answers, '{child,age}', '9') where id = ${referralId}`;
  await weighNearnessAlone(0);
  await weighNearnessAlone(1);

  const again = await reproduced(referralId, runId);
  expect(again).toMatchObject({ same: true, difference: null });
  expect(firstOf(again.list, shown.homes.length)).toEqual(shownHomes(shown));
  expect(again.run.profile).toEqual({ owner: null, name: hearthStandard.name, version: 1 });

  const now = await show(referralId);
  expect(shownHomes(now)).not.toEqual(shownHomes(shown));
  const whatBecame = new Map(again.since.shown.map((home) => [home.homeId, home]));
  expect(whatBecame.get(first.homeId)).toMatchObject({ today: null, place: 1 });
  expect(whatBecame.get(first.homeId)?.fails).toContain("Vacancy is open");
  expect(whatBecame.get(second.homeId)?.today).toBeNull();
  expect(again.since.profile).toMatchObject({ owner: authority, name: "Near", version: 2 });
  expect(again.since.newcomers.length).toBeGreaterThan(0);
});

test("a list by an earlier version of the authority's own weights is made again by that version", async () => {
  await weighNearnessAlone(2);
  const referralId = await newReferral();
  const shown = await show(referralId);
  const runId = await newestRun(referralId);
  await weighNearnessAlone(3);
  const again = await reproduced(referralId, runId);
  expect(again.run.profile).toEqual({ owner: authority, name: "Near", version: 3 });
  expect(again.same).toBe(true);
  expect(firstOf(again.list, shown.homes.length)).toEqual(shownHomes(shown));
  minutes += 1;
  await putInUse(director, { id: fresh<WeightProfileUseId>(), profileId: null });
  expect((await show(referralId)).profile.name).toBe(hearthStandard.name);
});

test("a list that was tampered with is told apart by its first difference", async () => {
  const referralId = await newReferral();
  await show(referralId);
  const runId = await newestRun(referralId);
  await owner`update match_run set ranking = jsonb_set(ranking, '{2,middle}', '1') where id = ${runId}`;
  expect(await reproduced(referralId, runId)).toMatchObject({
    same: false,
    difference: { place: 3, what: "score" },
  });
});

test("a list that has not changed is kept once; one that has, or whose questions have, is kept again", async () => {
  const referralId = await newReferral({ furthestMiles: 500 });
  await show(referralId);
  await show(referralId);
  expect(await runsOf(referralId)).toHaveLength(1);
  await owner`
    update referral set answers = jsonb_set(answers, '{places,furthestMiles}', '501') where id = ${referralId}`;
  await show(referralId);
  expect(await runsOf(referralId)).toHaveLength(2);
});

test("a run keeps nothing of the child that judging does not read", async () => {
  const referralId = await newReferral();
  await show(referralId);
  const [run] = await owner`select inputs::text from match_run where referral_id = ${referralId}`;
  expect(run?.inputs).not.toMatch(/Quiet|ethnicity|legalStatus|story/);
});

test("facts that several lists rest on are kept once, and go with the last of them", async () => {
  const referralId = await newReferral({ furthestMiles: 30 });
  const twin = await newReferral({ furthestMiles: 30 });
  await show(referralId);
  const count = async () => Number((await owner`select count(*)::int as n from match_fact`)[0]?.n);
  const before = await count();
  await show(twin);
  expect(await count()).toBe(before);

  await owner`delete from match_run where referral_id <> ${twin}`;
  expect((await reproduced(twin, await newestRun(twin))).same).toBe(true);
  await owner`delete from match_run where referral_id = ${twin}`;
  expect(await count()).toBe(0);
});

test("nobody can put one home's facts under the hash of another's, nor change a run", async () => {
  await expect(
    database.web`insert into match_fact (hash, judged) values (${randomUUID()}, '[]')`,
  ).rejects.toMatchObject({ code: "42501" });
  await expect(
    owner`insert into match_fact (hash, judged) values (${randomUUID()}, '[]')`,
  ).rejects.toMatchObject({ code: "23514" });
  await expect(database.web`update match_run set listed = 0`).rejects.toMatchObject({
    code: "42501",
  });
});

test("a run of another authority, or of another referral, looks exactly like a missing one", async () => {
  const [referralId, other] = [await newReferral(), await newReferral()];
  await show(referralId);
  const runId = await newestRun(referralId);
  const stranger = contextFor(actorOf("commissioner", otherAuthority));
  const missing = { name: "NotFound" };
  await expect(reproduceRun(stranger, { referralId, runId })).rejects.toMatchObject(missing);
  await expect(listRuns(stranger, referralId)).rejects.toMatchObject(missing);
  await expect(reproduceRun(commissioner, { referralId: other, runId })).rejects.toMatchObject(
    missing,
  );
  await expect(
    reproduceRun(commissioner, { referralId, runId: fresh<MatchRunId>() }),
  ).rejects.toMatchObject(missing);
});

test("a run from before facts were kept says so", async () => {
  const referralId = await newReferral();
  await show(referralId);
  const runId = await newestRun(referralId);
  await owner`update match_run set inputs = null, facts = null where id = ${runId}`;
  expect(await reproduceRun(commissioner, { referralId, runId })).toEqual({
    accepted: false,
    refusal: "facts-not-kept",
  });
});

test("a list without a home keeps what kept them all off, once, and nothing of the child", async () => {
  const referralId = await newReferral({ furthestMiles: 0 });
  expect((await show(referralId)).listed).toBe(0);
  await show(referralId);
  const kept = await owner`select * from unmet_need where referral_id = ${referralId}`;
  expect(kept).toHaveLength(1);
  const [{ lawful, musts, ...rest } = {}] = kept;
  expect(lawful).toBeGreaterThan(0);
  expect(rest).toMatchObject({ authority_id: authority, together: [], together_homes: 0 });
  expect(musts[0]).toMatchObject({ code: "distance" });
  expect(musts[0].homes).toBeGreaterThan(0);
  expect(Object.keys(rest).sort()).toEqual([
    "at",
    "authority_id",
    "exact",
    "referral_id",
    "run_id",
    "together",
    "together_homes",
  ]);
});

test("an empty list is kept again when something else keeps the homes off, though the referral is the same", async () => {
  const referralId = await newReferral({ furthestMiles: 0 });
  const kept = () =>
    owner`select lawful, musts from unmet_need where referral_id = ${referralId} order by at`;
  await show(referralId);
  const boys = await owner`
    update home set sexes_accepted = '{female}' where 'male' = any(sexes_accepted) returning id`;
  await show(referralId);
  await show(referralId);
  expect((await kept()).map(({ lawful }) => lawful > 0)).toEqual([true, false]);
  await owner`update home set sexes_accepted = '{female,male}'
    where id = any(${boys.map(({ id }) => id)})`;
  await show(referralId);
  expect((await kept()).map(({ lawful }) => lawful > 0)).toEqual([true, false, true]);
});

test("a list with homes keeps nothing of the kind", async () => {
  const referralId = await newReferral();
  await show(referralId);
  expect(await owner`select 1 from unmet_need where referral_id = ${referralId}`).toEqual([]);
});

test("a consortium counts the children of its authorities for whom no home was found, and only by their newest lists", async () => {
  await owner`delete from match_run`;
  const region = fresh<OrganisationId>();
  await insert(owner, "organisation", [{ id: region, kind: "consortium", name: "A region" }]);
  await owner`insert into consortium_member values (${region}, ${authority})`;
  const lead = contextFor({
    ...actorOf("director", region),
    organisationKind: "consortium",
  });
  const nowhere = { furthestMiles: 0 };
  const referrals = await Promise.all(Array.from({ length: 12 }, () => newReferral(nowhere)));
  for (const id of referrals) await show(id);
  const [found, draft] = referrals;
  if (!found || !draft) throw new Error("no referral");

  expect(await readUnmetNeed(commissioner, undefined)).toMatchObject({
    children: 12,
    withoutLawful: 0,
    musts: [{ label: "Furthest distance from the home area", children: 12 }],
  });
  await owner`
    update referral set answers = jsonb_set(answers, '{places,furthestMiles}', 'null') where id = ${found}`;
  await owner`update referral set status = 'draft' where id = ${draft}`;
  expect((await show(found)).listed).toBeGreaterThan(0);
  expect(await readUnmetNeed(lead, undefined)).toMatchObject({
    children: 10,
    musts: [{ label: "Furthest distance from the home area", children: 10 }],
    someLeftOut: false,
  });

  const stranger = contextFor(actorOf("director", otherAuthority));
  expect(await readUnmetNeed(stranger, undefined)).toMatchObject({ children: 0, musts: [] });
  minutes += 92 * 24 * 60;
  expect(await readUnmetNeed(commissioner, undefined)).toMatchObject({ children: 0 });
});
