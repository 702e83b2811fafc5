import { randomUUID } from "node:crypto";
import { setImmediate as turn } from "node:timers/promises";
import { afterAll, expect, inject, test } from "vitest";
import { contextsOver } from "#app/composition.server.ts";
import { addDays, londonDate } from "#app/domain/shared/calendar-date.ts";
import type {
  HomeId,
  OrganisationId,
  PersonId,
  ReferralId,
  VacancyId,
} from "#app/domain/shared/ids.ts";
import { changeHome } from "#app/use-cases/homes/change-home.ts";
import { rejudgeReferral } from "#app/use-cases/matching/rejudge-referral.ts";
import { editVacancy } from "#app/use-cases/vacancies/edit-vacancy.ts";
import { fillVacancy } from "#app/use-cases/vacancies/fill-vacancy.ts";
import { holdVacancy } from "#app/use-cases/vacancies/hold-vacancy.ts";
import { releaseVacancy } from "#app/use-cases/vacancies/release-vacancy.ts";
import { renewVacancy } from "#app/use-cases/vacancies/renew-vacancy.ts";
import { type Chance, chanceFrom } from "#tests/support/chance.ts";
import { referralFor } from "#tests/support/matching/ordinary.ts";
import { insert, searchingAuthority, supplySearch } from "#tests/support/search-supply.ts";
import { copyOfTemplate, type TestDatabase } from "#tests/support/template-database.ts";
import { startWorkerProcess } from "#tests/support/worker-process.ts";

const now = new Date();
const today = londonDate(now);
const seed = 51;
const referralCount = 30;
const changeCount = 24;

const databases: TestDatabase[] = [];
afterAll(() => Promise.all(databases.map((database) => database.drop())));

/** A market, open referrals with their cards at the best homes, and changes that nobody has worked off yet. */
async function worldWithChanges(): Promise<TestDatabase> {
  const database = await copyOfTemplate(inject("cluster").owner, "tables");
  databases.push(database);
  const { owner, worker } = database;
  await supplySearch(owner, { seed, vacancies: 260, today, now });
  await owner`insert into vacancy_rejudged select vacancy_id, provider_id, judged from vacancy_judged`;
  const chance = chanceFrom(seed);
  const context = contextsOver(worker)({ kind: "worker" });
  for (const referralId of await addReferrals(database, chance)) {
    await rejudgeReferral(context, { referralId });
  }
  await owner`delete from graphile_worker._private_jobs`;
  await owner`delete from notice`;
  for (let made = 0; made < changeCount; ) if (await changeSomething(database, chance)) made += 1;
  return database;
}

async function addReferrals({ owner }: TestDatabase, chance: Chance): Promise<ReferralId[]> {
  const areas = await owner<{ outcode: string }[]>`select distinct outcode from home order by 1`;
  const referrals = Array.from({ length: referralCount }, (_, number) => ({
    id: chance.uuid() as ReferralId,
    authority_id: searchingAuthority,
    reference: `HX-${number}`,
    status: "published",
    answers: referralFor({
      request: { neededBy: addDays(today, chance.between(0, 20)) },
      child: { age: chance.between(3, 17), sex: chance.pick(["female", "male"] as const) },
      places: {
        homeArea: chance.pick(areas).outcode,
        furthestMiles: chance.pick([40, 80, null]),
      },
    }),
    created_at: now,
    created_by: chance.uuid(),
    version: 1,
  }));
  await insert(owner, "referral", referrals);
  await insert(
    owner,
    "referral_card",
    referrals.map(({ id, authority_id }, number) => ({
      referral_id: id,
      authority_id,
      card: {},
      audience: number % 6 === 0 ? "invited-only" : "homes-that-fit",
      answer_by: today,
      open: true,
      published_at: now,
    })),
  );
  return referrals.map(({ id }) => id);
}

type Row = {
  readonly id: VacancyId;
  readonly homeId: HomeId;
  readonly providerId: OrganisationId;
  readonly status: string;
  readonly version: number;
  readonly homeVersion: number;
};

/** What a provider does with a vacancy that nobody has touched yet; false where it is refused. */
async function changeSomething({ owner, web }: TestDatabase, chance: Chance): Promise<boolean> {
  const wanted = chance.weighted(["open", "held", "filled"] as const, [5, 3, 2]);
  const [row] = await owner<Row[]>`
    select v.id, v.home_id as "homeId", v.provider_id as "providerId", v.status, v.version, h.version as "homeVersion"
    from vacancy v join home h on h.id = v.home_id
    where v.status = ${wanted} and v.id >= ${chance.uuid()} and v.version = 1 order by v.id limit 1`;
  if (!row) return false;
  const officer = contextsOver(web)({
    kind: "staff",
    personId: randomUUID() as PersonId,
    organisationId: row.providerId,
    organisationKind: "provider",
    role: "provider-officer",
  });
  const read = { vacancyId: row.id, version: row.version };
  if (row.status !== "open") return (await releaseVacancy(officer, read)).accepted;
  switch (chance.pick(["renew", "edit", "hold", "fill", "home"] as const)) {
    case "renew":
      return (await renewVacancy(officer, read)).accepted;
    case "edit": {
      const availableFrom = addDays(today, chance.between(0, 30));
      const details = { places: 1, availableFrom, weeklyFee: 90_000, note: "" };
      return (await editVacancy(officer, { ...read, details, confirmed: [] })).accepted;
    }
    case "hold":
      return (await holdVacancy(officer, { ...read, until: addDays(today, 5) })).accepted;
    case "fill":
      return (await fillVacancy(officer, read)).accepted;
    case "home": {
      const answers = { soloPossible: true, stays: ["long-term" as const] };
      const input = { homeId: row.homeId, version: row.homeVersion, answers, confirmed: [] };
      return (await changeHome(officer, input)).accepted;
    }
  }
}

/** Jobs that are still to do, and how many of them somebody is at. */
async function queue({ owner }: TestDatabase) {
  const [row] = await owner<{ left: number; begun: number }[]>`
    select count(*)::int as left, count(locked_at)::int as begun from graphile_worker._private_jobs
    where attempts < max_attempts or locked_at is not null`;
  return row ?? { left: 0, begun: 0 };
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await turn();
}

/** Everything that the changes have led to, in an order of its own; when, and under which id, differs. */
async function stateOf({ owner }: TestDatabase) {
  const cards = await owner`
    select referral_id, home_id, vacancy_id, provider_id, distance_band, fits_since is not null as fits
    from referral_recipient order by 1, 2`;
  const notices = await owner`
    select organisation_id, kind, path, once from notice order by organisation_id, once`;
  const remembered = await owner`select vacancy_id, judged from vacancy_rejudged order by 1`;
  const leftOver = await owner`
    select referral_id from newly_fitting union all select referral_id from referral_touched`;
  return {
    cards: [...cards],
    notices: [...notices],
    remembered: remembered.length,
    leftOver: [...leftOver],
  };
}

test("a worker that is killed again and again leaves what one that is left alone does", async () => {
  const [calm, rough] = [await worldWithChanges(), await worldWithChanges()];
  const before = await stateOf(calm);
  expect(await stateOf(rough)).toEqual(before);

  const only = await startWorkerProcess(calm);
  await until(async () => (await queue(calm)).left === 0);
  await only.stop();
  const undisturbed = await stateOf(calm);

  const chance = chanceFrom(seed);
  const most = (await queue(rough)).left;
  let kills = 0;
  let begunWhenKilled = 0;
  for (let allowed = most; allowed > 0 && (await queue(rough)).left > 0; ) {
    const worker = await startWorkerProcess(rough);
    allowed -= chance.between(4, Math.ceil(most / 4));
    const isDue = async () => {
      const { left, begun } = await queue(rough);
      return left === 0 || (left <= allowed && begun > 0);
    };
    await until(isDue);
    await worker.kill();
    kills += 1;
    begunWhenKilled += (await queue(rough)).begun;
  }
  const last = await startWorkerProcess(rough);
  await until(async () => (await queue(rough)).left === 0);
  await last.stop();

  expect(kills).toBeGreaterThan(2);
  expect(begunWhenKilled).toBeGreaterThan(0);
  expect(undisturbed.cards.length).toBeGreaterThan(before.cards.length);
  const told = new Set(undisturbed.notices.map(({ kind }) => kind));
  expect(told).toEqual(new Set(["referral-fits", "vacancy-fits"]));
  expect(await stateOf(rough)).toEqual(undisturbed);
}, 240_000);
