import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Hearth } from "#app/composition.server.ts";
import type { StaffActor } from "#app/domain/access/actor.ts";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import type { OrganisationId, VacancyId } from "#app/domain/shared/ids.ts";
import { action } from "#app/routes/provider/vacancies/vacancy.tsx";
import { isNotFound } from "#app/use-cases/errors.ts";
import { readProviderStart } from "#app/use-cases/homes/read-start.ts";
import { editVacancy } from "#app/use-cases/vacancies/edit-vacancy.ts";
import { fillVacancy } from "#app/use-cases/vacancies/fill-vacancy.ts";
import { holdVacancy } from "#app/use-cases/vacancies/hold-vacancy.ts";
import { listVacancies } from "#app/use-cases/vacancies/list-vacancies.ts";
import { publishVacancy } from "#app/use-cases/vacancies/publish-vacancy.ts";
import { readVacancy } from "#app/use-cases/vacancies/read-vacancy.ts";
import { releaseVacancy } from "#app/use-cases/vacancies/release-vacancy.ts";
import { renewVacancy } from "#app/use-cases/vacancies/renew-vacancy.ts";
import { openMarket } from "#tests/support/marketplace.ts";
import { now, today } from "#tests/support/matching/ordinary.ts";
import { testDatabase } from "#tests/support/template-database.ts";
import { fakeWeb, posted } from "#tests/support/web-call.ts";

const database = await testDatabase();
const { owner } = database;
const market = await openMarket(database);

const newId = () => randomUUID() as string as VacancyId;
const details = { places: 1, availableFrom: today, weeklyFee: 95_000, note: "" };
const officerOf = (providerId: OrganisationId) =>
  market.staffOf(providerId, "provider", "provider-officer");
const jobsFor = async (vacancyId: string) =>
  (await owner`select 1 from graphile_worker.jobs where key = ${vacancyId}`).length;

describe("publishing", () => {
  test("the same form sent twice publishes one vacancy, to be judged once", async () => {
    const { homeId, providerId } = await market.addHome();
    const officer = officerOf(providerId);
    const input = { id: newId(), homeId, details, confirmed: [] };
    expect(await publishVacancy(officer, input)).toEqual({ accepted: true, value: input.id });
    expect(await publishVacancy(officer, input)).toEqual({ accepted: true, value: input.id });
    const { vacancies } = await listVacancies(officer, { statuses: ["open"], limit: 10 });
    expect(vacancies).toHaveLength(2);
    expect(await jobsFor(input.id)).toBe(1);
  });

  test("the same form with other words, or for a vacancy that is gone, is not taken for published", async () => {
    const { homeId, providerId } = await market.addHome();
    const officer = officerOf(providerId);
    const input = { id: newId(), homeId, details, confirmed: [] };
    await publishVacancy(officer, input);
    const before = { accepted: false, refusal: "sent-before" };
    const other = { ...details, availableFrom: calendarDate("2026-12-24") };
    expect(await publishVacancy(officer, { ...input, details: other })).toEqual(before);
    await fillVacancy(officer, { vacancyId: input.id, version: 1 });
    expect(await publishVacancy(officer, input)).toEqual(before);
    expect((await publishVacancy(officer, { ...input, id: newId() })).accepted).toBe(true);
  });

  test("ten people at once cannot offer the last place twice", async () => {
    const { homeId, providerId } = await market.addHome();
    const officer = officerOf(providerId);
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () =>
        publishVacancy(officer, { id: newId(), homeId, details, confirmed: [] }),
      ),
    );
    expect(outcomes.filter(({ accepted }) => accepted)).toHaveLength(1);
    const [offered] =
      await owner`select sum(places)::int as places from vacancy where home_id = ${homeId}`;
    expect(offered?.places).toBe(2);
  });

  test("in a home whose registration is suspended is refused", async () => {
    const { homeId, providerId } = await market.addHome();
    await owner`insert into register_entry (urn, provision_type, registration_status, real)
      values ('SC765432', 'Independent Fostering Agency', 'Suspended', false)`;
    await owner`update home set urn = 'SC765432' where id = ${homeId}`;
    const input = { id: newId(), homeId, details, confirmed: [] };
    expect(await publishVacancy(officerOf(providerId), input)).toEqual({
      accepted: false,
      refusal: "registration-suspended",
    });
  });

  test("in another provider's home looks like a missing home", async () => {
    const { homeId } = await market.addHome();
    const other = await market.addHome();
    const input = { id: newId(), homeId, details, confirmed: [] };
    await expect(publishVacancy(officerOf(other.providerId), input)).rejects.toSatisfy(isNotFound);
  });
});

describe("keeping a vacancy true", () => {
  test("one tap renews it, however often", async () => {
    const { vacancyId, providerId } = await market.addHome();
    const officer = officerOf(providerId);
    await owner`update vacancy set confirmed_at = '2026-10-01' where id = ${vacancyId}`;
    const before = await readProviderStart(officer, undefined);
    expect(before.toRenew.map(({ vacancy, attention }) => [vacancy.id, attention])).toEqual([
      [vacancyId, "expired"],
    ]);
    for (let tap = 0; tap < 2; tap += 1) {
      expect((await renewVacancy(officer, { vacancyId, version: 1 })).accepted).toBe(true);
    }
    const { vacancy, freshness } = await readVacancy(officer, vacancyId);
    expect(vacancy.confirmedAt).toEqual(now);
    expect(freshness).toBe("fresh");
    expect((await readProviderStart(officer, undefined)).toRenew).toEqual([]);
    expect(await jobsFor(vacancyId)).toBe(1);
  });

  test("what was changed since the page was opened is not confirmed unread", async () => {
    const { vacancyId, providerId } = await market.addHome();
    const officer = officerOf(providerId);
    const read = { vacancyId, version: 1 };
    const edited = await editVacancy(officer, {
      ...read,
      details: { ...details, weeklyFee: null },
      confirmed: [],
    });
    expect(edited.accepted).toBe(true);
    expect(await renewVacancy(officer, read)).toEqual({
      accepted: false,
      refusal: "changed-by-somebody-else",
    });
  });

  test("two taps on filled are one, and a mistake can be put right", async () => {
    const { vacancyId, providerId } = await market.addHome();
    const officer = officerOf(providerId);
    for (let tap = 0; tap < 2; tap += 1) {
      expect((await fillVacancy(officer, { vacancyId, version: 1 })).accepted).toBe(true);
    }
    expect((await readVacancy(officer, vacancyId)).vacancy).toMatchObject({
      status: "filled",
      version: 2,
    });
    expect((await releaseVacancy(officer, { vacancyId, version: 2 })).accepted).toBe(true);
    expect((await readVacancy(officer, vacancyId)).vacancy.status).toBe("open");
  });

  test("a place that another vacancy has taken is not offered again, and the page says so as a whole", async () => {
    const { homeId, vacancyId, providerId } = await market.addHome();
    const officer = officerOf(providerId);
    await fillVacancy(officer, { vacancyId, version: 1 });
    const two = { ...details, places: 2 };
    await publishVacancy(officer, { id: newId(), homeId, details: two, confirmed: [] });
    const actor = officer.actor as StaffActor;
    const session = { actor, personName: "Robin", organisationName: "Homes" };
    const hearth = { contextFor: () => officer } as Partial<Hearth> as Hearth;
    const answer = await action({
      request: posted({ do: "release", version: "2" }),
      params: { vacancyId },
      context: fakeWeb({ staff: async () => session, hearth }),
    });
    if (!("data" in answer)) throw new Error("the places were offered");
    expect(Object.keys(answer.data.errors)).toEqual([""]);
  });

  test("a held place says until when", async () => {
    const { vacancyId, providerId } = await market.addHome();
    const officer = officerOf(providerId);
    const until = calendarDate("2026-12-01");
    expect((await holdVacancy(officer, { vacancyId, version: 1, until })).accepted).toBe(true);
    expect((await readVacancy(officer, vacancyId)).vacancy).toMatchObject({
      status: "held",
      heldUntil: until,
    });
  });
});

test("another provider's vacancy looks exactly like a missing one", async () => {
  const { vacancyId } = await market.addHome();
  const { providerId } = await market.addHome();
  const officer = officerOf(providerId);
  for (const id of [vacancyId, newId()]) {
    await expect(readVacancy(officer, id)).rejects.toSatisfy(isNotFound);
    await expect(renewVacancy(officer, { vacancyId: id, version: 1 })).rejects.toSatisfy(
      isNotFound,
    );
    await expect(fillVacancy(officer, { vacancyId: id, version: 1 })).rejects.toSatisfy(isNotFound);
  }
});

test("an administrator reads vacancies and changes none", async () => {
  const { vacancyId, providerId } = await market.addHome();
  const administrator = market.staffOf(providerId, "provider", "administrator");
  expect((await readVacancy(administrator, vacancyId)).vacancy.id).toBe(vacancyId);
  await expect(renewVacancy(administrator, { vacancyId, version: 1 })).rejects.toMatchObject({
    name: "NotAllowed",
  });
});
