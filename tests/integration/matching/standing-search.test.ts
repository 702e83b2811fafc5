import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { homesAtOnce } from "#app/domain/matching/card-holders.ts";
import { weigh } from "#app/domain/matching/weigh.ts";
import { addDays } from "#app/domain/shared/calendar-date.ts";
import type { OrganisationId, ReferralId, VacancyId } from "#app/domain/shared/ids.ts";
import type { WorkContext } from "#app/use-cases/context.ts";
import { judgeAgain } from "#app/use-cases/matching/judge-again.ts";
import { searchesOf } from "#app/use-cases/matching/search-homes.ts";
import { editVacancy } from "#app/use-cases/vacancies/edit-vacancy.ts";
import { fillVacancy } from "#app/use-cases/vacancies/fill-vacancy.ts";
import { holdVacancy } from "#app/use-cases/vacancies/hold-vacancy.ts";
import { publishVacancy } from "#app/use-cases/vacancies/publish-vacancy.ts";
import { releaseVacancy } from "#app/use-cases/vacancies/release-vacancy.ts";
import { renewVacancy } from "#app/use-cases/vacancies/renew-vacancy.ts";
import { giveBackLostJobs } from "#db/lost-workers.ts";
import { askForRejudging } from "#db/reference/register-table.ts";
import { openMarket, type Provided } from "#tests/support/marketplace.ts";
import { answers, candidateNumbered } from "#tests/support/matching/arbitraries.ts";
import { now, referralFor, today } from "#tests/support/matching/ordinary.ts";
import { testDatabase } from "#tests/support/template-database.ts";
import { workOff } from "#tests/support/work-off.ts";

const database = await testDatabase();
const { owner } = database;
const market = await openMarket(database);
const clock = () => now;
let authority: OrganisationId;

beforeAll(async () => {
  authority = await market.addOrganisation("authority", "301");
});

beforeEach(async () => {
  await owner`delete from graphile_worker._private_jobs`;
});

/** With the repositories of one transaction of the worker. */
function asWorker<Answer>(work: (context: WorkContext) => Promise<Answer>): Promise<Answer> {
  const { transact, ...rest } = market.workerContext;
  return transact((repositories) => work({ ...rest, repositories }));
}

const officerOf = (providerId: OrganisationId) =>
  market.staffOf(providerId, "provider", "provider-officer");

async function read(vacancyId: VacancyId) {
  const [row] = await owner<
    { version: number }[]
  >`select version from vacancy where id = ${vacancyId}`;
  if (!row) throw new Error("no vacancy");
  return { vacancyId, version: row.version };
}

const told = (referralId: ReferralId) =>
  owner<{ kind: string; organisation: OrganisationId }[]>`
    select kind, organisation_id as organisation from notice where once like ${`%${referralId}%`} order by kind, once`;
const holders = async (referralId: ReferralId) => {
  const rows = await owner<{ homeId: string }[]>`
    select home_id as "homeId" from referral_recipient where referral_id = ${referralId}`;
  return rows.map(({ homeId }) => homeId);
};

describe("the referrals that a vacancy could touch", () => {
  test("are never fewer than those that judging lists it for, and mostly far fewer than all", async () => {
    await owner`insert into outcode (outcode, authority_code, country, easting, northing, radius_km, postcodes)
      values ('AA3', '301', 'England', 419312, 300000, 2, 900)`;
    const ids: ReferralId[] = [];
    for (const one of fc.sample(answers, { seed: 7, numRuns: 250 })) {
      ids.push(await market.addReferral(authority, one));
    }
    const judged = await asWorker(async (context) => {
      const referrals = await context.repositories.standing.listOpen(ids);
      const searches = await searchesOf(context, referrals);
      return referrals.flatMap((referral, index) => {
        const search = searches[index] ?? null;
        return search === null ? [] : [{ referral, search }];
      });
    });
    expect(judged).toHaveLength(ids.length);

    await asWorker(({ repositories: { standing } }) => standing.noteNeeds(judged));
    let touchedInAll = 0;
    let listedInAll = 0;
    const homes = fc.sample(candidateNumbered(1), { seed: 8, numRuns: 200 });
    for (const candidate of homes) {
      const touched = await asWorker(({ repositories: { standing } }) =>
        standing.listTouched(candidate, today),
      );
      expect(touched.every(({ noted }) => noted)).toBe(true);
      const found = new Set(touched.map(({ id }) => id));
      const listed = judged.filter(({ search }) => weigh(search, candidate).score !== null);
      expect(listed.filter(({ referral }) => !found.has(referral.id))).toEqual([]);
      touchedInAll += touched.length;
      listedInAll += listed.length;
    }
    expect(listedInAll).toBeGreaterThan(500);
    expect(touchedInAll).toBeLessThan((homes.length * ids.length) / 2);

    const [first] = ids;
    await owner`update referral
      set answers = jsonb_set(answers, '{child,age}', to_jsonb((answers->'child'->>'age')::int + 1))
      where id = ${first ?? null}`;
    const after = await asWorker(({ repositories: { standing } }) =>
      standing.listTouched(
        { ...homes[0], home: { ...homes[0]?.home, ageFrom: 17, ageTo: 17 } } as never,
        today,
      ),
    );
    // What was written down of other answers no longer counts.
    expect(after.filter(({ noted }) => !noted).map(({ id }) => id)).toEqual([first]);
    await owner`update referral set status = 'withdrawn' where id = any(${owner.array(ids)}::uuid[])`;
  });
});

describe("a change of a vacancy", () => {
  let home: Provided;
  let referralId: ReferralId;

  beforeEach(async () => {
    await owner`update referral set status = 'withdrawn'`;
    await owner`update vacancy set status = 'withdrawn'`;
    home = await market.addHome();
    referralId = await market.addReferral(authority, referralFor());
    await owner`delete from graphile_worker._private_jobs`;
  });

  const publishAll = async () => {
    await owner`select hearth.add_job('rejudge-referral', ${owner.json({ referralId })}::json, ${referralId})`;
    await workOff(database, clock);
  };

  test("that changes nothing for a referral tells nobody", async () => {
    await owner`insert into vacancy_rejudged select vacancy_id, provider_id, judged from vacancy_judged
      where vacancy_id = ${home.vacancyId}`;
    await publishAll();
    const before = await told(referralId);
    expect(before.map(({ kind }) => kind)).toEqual(["referral-fits"]);
    await renewVacancy(officerOf(home.providerId), await read(home.vacancyId));
    await workOff(database, clock);
    await renewVacancy(officerOf(home.providerId), await read(home.vacancyId));
    await workOff(database, clock);
    expect(await told(referralId)).toEqual(before);
  });

  test("that makes a home fit newly gives it the card and tells both sides, once", async () => {
    await owner`update vacancy set available_from = ${addDays(today, 90)} where id = ${home.vacancyId}`;
    await owner`insert into vacancy_rejudged select vacancy_id, provider_id, judged from vacancy_judged
      where vacancy_id = ${home.vacancyId}`;
    await publishAll();
    expect(await holders(referralId)).toEqual([]);
    const details = { places: 1, availableFrom: today, weeklyFee: 95_000, note: "" };
    const officer = officerOf(home.providerId);
    await editVacancy(officer, { ...(await read(home.vacancyId)), details, confirmed: [] });
    await workOff(database, clock);
    expect(await holders(referralId)).toEqual([home.homeId]);
    const news = [
      { kind: "referral-fits", organisation: home.providerId },
      { kind: "vacancy-fits", organisation: authority },
    ];
    expect(await told(referralId)).toEqual(news);
    await renewVacancy(officer, await read(home.vacancyId));
    await holdVacancy(officer, { ...(await read(home.vacancyId)), until: today });
    await workOff(database, clock);
    await releaseVacancy(officer, await read(home.vacancyId));
    await workOff(database, clock);
    expect(await told(referralId)).toEqual(news);
  });

  test("is told although another job has given the card before the vacancy's own turn came", async () => {
    await owner`update vacancy set status = 'filled' where id = ${home.vacancyId}`;
    const details = { places: 1, availableFrom: today, weeklyFee: 95_000, note: "" };
    const id = randomUUID() as VacancyId;
    await publishVacancy(officerOf(home.providerId), {
      id,
      homeId: home.homeId,
      details,
      confirmed: [],
    });
    const [own] =
      await owner`delete from graphile_worker._private_jobs where key = ${id} returning 1 as one`;
    expect(own).toBeDefined();
    await publishAll();
    expect((await told(referralId)).map(({ kind }) => kind)).toEqual(["referral-fits"]);
    await owner`select hearth.add_job('rejudge-vacancy', ${owner.json({ vacancyId: id })}::json, ${id})`;
    await workOff(database, clock);
    expect((await told(referralId)).map(({ kind }) => kind)).toEqual([
      "referral-fits",
      "vacancy-fits",
    ]);
  });

  test.each(["before", "after"] as const)(
    "that opens it again is told when another job gives the card %s the vacancy's own turn",
    async (when) => {
      // It was closed when vacancies were first counted, and so there is no record of it.
      await owner`update vacancy set status = 'filled' where id = ${home.vacancyId}`;
      await releaseVacancy(officerOf(home.providerId), await read(home.vacancyId));
      await owner`delete from graphile_worker._private_jobs`;
      const ownTurn = async () => {
        await owner`select hearth.add_job('rejudge-vacancy', ${owner.json({ vacancyId: home.vacancyId })}::json, ${home.vacancyId})`;
        await workOff(database, clock);
      };
      if (when === "before") await publishAll();
      await ownTurn();
      if (when === "after") await publishAll();
      expect((await told(referralId)).map(({ kind }) => kind)).toEqual([
        "referral-fits",
        "vacancy-fits",
      ]);
    },
  );

  test("is told though another job gives the card at the same moment", async () => {
    await publishAll();
    await owner`delete from notice`;
    await owner`insert into newly_fitting (referral_id, home_id) values (${referralId}, ${home.homeId})`;
    await asWorker((context) => {
      const { matching, ...others } = context.repositories;
      // As it was read before the other job had given the card.
      const repositories = { ...others, matching: { ...matching, listHolders: async () => [] } };
      return judgeAgain({ ...context, repositories }, [referralId]);
    });
    expect((await told(referralId)).map(({ kind }) => kind)).toEqual(["vacancy-fits"]);
  });

  test.each(["held", "filled"] as const)(
    "that is %s lets the next best home have the card, which is no news of a vacancy",
    async (status) => {
      for (let more = 0; more < homesAtOnce; more += 1) await market.addHome();
      await owner`insert into vacancy_rejudged select vacancy_id, provider_id, judged from vacancy_judged
        on conflict (vacancy_id) do update set judged = excluded.judged`;
      await publishAll();
      const first = await holders(referralId);
      expect(first).toHaveLength(homesAtOnce);
      const [given] = await owner<{ id: VacancyId; provider: OrganisationId }[]>`
        select vacancy_id as id, provider_id as provider from referral_recipient
        where referral_id = ${referralId} order by home_id limit 1`;
      if (!given) throw new Error("nobody has the card");
      const officer = officerOf(given.provider);
      if (status === "held") {
        await holdVacancy(officer, { ...(await read(given.id)), until: today });
      } else {
        await fillVacancy(officer, await read(given.id));
      }
      await workOff(database, clock);
      expect(await holders(referralId)).toHaveLength(homesAtOnce + 1);
      const kinds = (await told(referralId)).map(({ kind }) => kind);
      expect(new Set(kinds)).toEqual(new Set(["referral-fits"]));
    },
  );

  test("asks for one job however often it happens, and the register asks for its homes'", async () => {
    const officer = officerOf(home.providerId);
    await renewVacancy(officer, await read(home.vacancyId));
    await holdVacancy(officer, { ...(await read(home.vacancyId)), until: today });
    await releaseVacancy(officer, await read(home.vacancyId));
    const jobs = () =>
      owner`select key from graphile_worker.jobs where task_identifier = 'rejudge-vacancy'`;
    expect((await jobs()).map(({ key }) => key)).toEqual([home.vacancyId]);
    await owner`delete from graphile_worker._private_jobs`;
    await askForRejudging(owner, ["SC123456"]);
    expect((await jobs()).map(({ key }) => key)).toContain(home.vacancyId);
  });
});

describe("a worker that is gone", () => {
  const lock = (worker: string) => owner`
    update graphile_worker._private_jobs set locked_by = ${worker}, locked_at = now() - interval '1 minute', attempts = 1`;
  const waiting = () => owner`select 1 from graphile_worker._private_jobs where is_available`;

  test("gives its jobs back; one that is there keeps them", async () => {
    await owner`select hearth.add_job('tell', '{}', 'one')`;
    const [self] = await database.worker<{ name: string }[]>`
      select application_name as name from pg_stat_activity where pid = pg_backend_pid()`;
    await lock(self?.name ?? "");
    expect(await giveBackLostJobs(database.worker)).toBe(0);
    expect(await waiting()).toHaveLength(0);
    await lock("pool-of-a-killed-process");
    expect(await giveBackLostJobs(database.worker)).toBe(1);
    expect(await waiting()).toHaveLength(1);
  });
});
