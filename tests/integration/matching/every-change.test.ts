import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import type { OrganisationId, VacancyId } from "#app/domain/shared/ids.ts";
import { settleClaim } from "#app/use-cases/claims/settle-claim.ts";
import type { Context } from "#app/use-cases/context.ts";
import { answerNeeds } from "#app/use-cases/homes/answer-needs.ts";
import { changeBasics } from "#app/use-cases/homes/change-basics.ts";
import { changeHome } from "#app/use-cases/homes/change-home.ts";
import { reportInspection } from "#app/use-cases/inspections/report-inspection.ts";
import { editVacancy } from "#app/use-cases/vacancies/edit-vacancy.ts";
import { fillVacancy } from "#app/use-cases/vacancies/fill-vacancy.ts";
import { holdVacancy } from "#app/use-cases/vacancies/hold-vacancy.ts";
import { publishVacancy } from "#app/use-cases/vacancies/publish-vacancy.ts";
import { releaseVacancy } from "#app/use-cases/vacancies/release-vacancy.ts";
import { renewVacancy } from "#app/use-cases/vacancies/renew-vacancy.ts";
import { withdrawVacancy } from "#app/use-cases/vacancies/withdraw-vacancy.ts";
import { openMarket, type Provided } from "#tests/support/marketplace.ts";
import { today } from "#tests/support/matching/ordinary.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const { owner, ...database } = await testDatabase();
const market = await openMarket({ owner, ...database });
let administrator: Context;
let home: Provided;

beforeAll(async () => {
  const authority: OrganisationId = await market.addOrganisation("authority", "301");
  administrator = market.staffOf(authority, "authority", "administrator");
  await owner`insert into postcode_sector (sector, outcode, authority_code, easting, northing)
    values ('AA1 1', 'AA1', '301', 401000, 300000)`;
});

beforeEach(async () => {
  home = await market.addHome();
  await owner`delete from graphile_worker._private_jobs`;
});

const officer = () => market.staffOf(home.providerId, "provider", "provider-officer");
const read = async () => {
  const [row] = await owner<{ version: number }[]>`
    select version from vacancy where id = ${home.vacancyId}`;
  return { vacancyId: home.vacancyId, version: row?.version ?? 0 };
};
const details = { places: 1, availableFrom: today, weeklyFee: 90_000, note: "" };
const ofHome = () => ({ homeId: home.homeId, version: 1, confirmed: [] });

type Done = Promise<{ readonly accepted: boolean }>;

/** Whatever a provider, an administrator or the register can change of what a vacancy is judged by. */
const changes: Record<string, () => Done> = {
  "it is confirmed": async () => renewVacancy(officer(), await read()),
  "it says something else": async () =>
    editVacancy(officer(), { ...(await read()), details, confirmed: [] }),
  "it is held": async () => holdVacancy(officer(), { ...(await read()), until: today }),
  "it is released": async () => {
    await owner`update vacancy set status = 'held' where id = ${home.vacancyId}`;
    return releaseVacancy(officer(), await read());
  },
  "it is filled": async () => fillVacancy(officer(), await read()),
  "it is withdrawn": async () => withdrawVacancy(officer(), await read()),
  "its home says more of itself": () =>
    changeHome(officer(), { ...ofHome(), answers: { soloPossible: true } }),
  "its home answers which needs it can meet": () =>
    answerNeeds(officer(), {
      ...ofHome(),
      answers: { autism: { level: "trained", evidence: "" } },
    }),
  "its home is registered for something else": () =>
    changeBasics(officer(), {
      ...ofHome(),
      sector: "AA1 1",
      authority: null,
      basics: {
        kind: "fostering-household",
        alias: "Larch House",
        urn: "SC123456",
        ageFrom: 2,
        ageTo: 18,
        sexesAccepted: ["female"],
        places: 2,
      },
    }),
  "its home's inspection is reported": () =>
    reportInspection(officer(), {
      id: randomUUID(),
      homeId: home.homeId,
      replaces: null,
      reported: {
        inspectedOn: calendarDate("2026-09-01"),
        overall: "outstanding",
        helpedAndProtected: "outstanding",
        leadersAndManagers: "outstanding",
        supportedOutcome: null,
      },
    }),
  "its home's number is confirmed": async () => {
    await owner`update home set claim = 'unconfirmed' where id = ${home.homeId}`;
    return settleClaim(administrator, { homeId: home.homeId, urn: "SC123456", isTheirs: true });
  },
};

test.each(Object.keys(changes))("a vacancy is judged again when %s", async (name) => {
  expect(await changes[name]?.()).toMatchObject({ accepted: true });
  const asked = await owner`
    select 1 from graphile_worker.jobs
    where task_identifier = 'rejudge-vacancy' and key = ${home.vacancyId}`;
  expect(asked).toHaveLength(1);
});

test("a vacancy that is published is judged, and all that it fits is new", async () => {
  const id = randomUUID() as VacancyId;
  await owner`update vacancy set status = 'filled' where id = ${home.vacancyId}`;
  const input = { id, homeId: home.homeId, details, confirmed: [] };
  expect((await publishVacancy(officer(), input)).accepted).toBe(true);
  expect(await owner`select 1 from graphile_worker.jobs where key = ${id}`).toHaveLength(1);
  expect(await owner`select judged from vacancy_rejudged where vacancy_id = ${id}`).toEqual([
    { judged: null },
  ]);
});
