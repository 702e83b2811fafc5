import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { rank } from "#app/domain/matching/rank.ts";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import type { HomeId, ReferralId, VacancyId } from "#app/domain/shared/ids.ts";
import { listClaims } from "#app/use-cases/claims/list-claims.ts";
import { settleClaim } from "#app/use-cases/claims/settle-claim.ts";
import type { Context } from "#app/use-cases/context.ts";
import { isNotAllowed } from "#app/use-cases/errors.ts";
import { addHome } from "#app/use-cases/homes/add-home.ts";
import { changeBasics } from "#app/use-cases/homes/change-basics.ts";
import { readHome } from "#app/use-cases/homes/read-home.ts";
import { inviteHomes } from "#app/use-cases/invitations/invite-homes.ts";
import { rejudgeReferral } from "#app/use-cases/matching/rejudge-referral.ts";
import { searchOf } from "#app/use-cases/matching/search-homes.ts";
import { publishVacancy } from "#app/use-cases/vacancies/publish-vacancy.ts";
import { databaseOver } from "#db/client.ts";
import { transactAs } from "#db/transaction.ts";
import { openMarket } from "#tests/support/marketplace.ts";
import { now } from "#tests/support/matching/ordinary.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const database = await testDatabase();
const { owner } = database;
const market = await openMarket(database);
const authorityId = await market.addOrganisation("authority", "301");
const administrator = market.staffOf(authorityId, "authority", "administrator");
const commissioner = market.staffOf(authorityId, "authority", "commissioner");

beforeAll(async () => {
  await owner`insert into postcode_sector (sector, outcode, authority_code, easting, northing)
    values ('AA1 1', 'AA1', '301', 400500, 300000)`;
  await owner`insert into register_entry (urn, provision_type, registration_status, organisation, overall, real) values
    ('2500001', 'Independent Fostering Agency', 'Active', 'Elm Care Ltd', 'good', false),
    ('2500002', 'Independent Fostering Agency', 'Active', 'Somebody Else Limited', 'good', false)`;
});

const household = {
  kind: "fostering-household",
  alias: "Carer F1",
  urn: "2500002",
  ageFrom: 0,
  ageTo: 17,
  sexesAccepted: ["female", "male"],
  places: 2,
} as const;
const typed = { basics: household, sector: "AA1 1", authority: null, confirmed: [] };

async function elmCare() {
  const providerId = await market.addOrganisation("provider");
  await owner`update organisation set name = 'Elm Care' where id = ${providerId}`;
  return market.staffOf(providerId, "provider", "provider-officer");
}

/** A home under that number with one open vacancy that suits the ordinary child. */
async function added(officer: Context, urn: string): Promise<HomeId> {
  const id = randomUUID() as HomeId;
  const outcome = await addHome(officer, { id, ...typed, basics: { ...household, urn } });
  expect(outcome).toEqual({ accepted: true, value: id });
  await owner`update home set stays = ${["long-term"]} where id = ${id}`;
  await owner`insert into vacancy (id, home_id, provider_id, status, places, available_from, confirmed_at, confirmed_by)
    select ${randomUUID() as VacancyId}, id, provider_id, 'open', 1, '2026-11-20', ${now.toISOString()}, 'An officer'
    from home where id = ${id}`;
  return id;
}

const recipientsOf = async (referralId: ReferralId) =>
  (await owner`select home_id from referral_recipient where referral_id = ${referralId}`).map(
    (row) => row.home_id,
  );

/** How many of its vacancies searches and the market are made from. */
const projected = async (id: HomeId) =>
  (await owner`select 1 from vacancy_search where home_id = ${id}`).length;

/** What looking the home up by its name would say. */
const judged = (referralId: ReferralId, id: HomeId) =>
  commissioner.transact(async (repositories) => {
    const referral = await repositories.matching.findOwned(authorityId, referralId);
    const search = referral && (await searchOf({ ...commissioner, repositories }, referral));
    if (!search) throw new Error("no search");
    return rank(search, await repositories.candidates.byHome(id));
  });

describe("a number that the register gives to the provider", () => {
  test("is confirmed at once, and its home is a candidate", async () => {
    const officer = await elmCare();
    const id = await added(officer, "2500001");
    expect((await readHome(officer, id)).claim).toBe("confirmed");
    const referralId = await market.addReferral(authorityId);
    await rejudgeReferral(market.workerContext, { referralId });
    expect(await recipientsOf(referralId)).toContain(id);
  });
});

describe("a number that the register gives to somebody else", () => {
  test("waits for an administrator where the home stands, who is told once", async () => {
    const officer = await elmCare();
    const id = await added(officer, "2500002");
    expect((await readHome(officer, id)).claim).toBe("unconfirmed");
    expect(await listClaims(administrator, undefined)).toContainEqual(
      expect.objectContaining({
        homeId: id,
        providerName: "Elm Care",
        urn: "2500002",
        register: expect.objectContaining({ organisation: "Somebody Else Limited" }),
      }),
    );
    await addHome(officer, { id, ...typed });
    const told =
      await owner`select organisation_id from notice where once = ${`claim-waiting:${id}:2500002`}`;
    expect(told.map((row) => row.organisation_id)).toEqual([authorityId]);
  });

  test("keeps the home from every search, list, invitation and card until it is confirmed", async () => {
    const officer = await elmCare();
    const id = await added(officer, "2500002");
    const referralId = await market.addReferral(authorityId);
    expect(await projected(id)).toBe(0);
    const { listed } = await judged(referralId, id);
    expect(listed).toEqual([]);
    const invited = await inviteHomes(commissioner, { referralId, homeIds: [id] });
    expect(invited.accepted && invited.value.invited).toBe(0);
    await rejudgeReferral(market.workerContext, { referralId });
    expect(await recipientsOf(referralId)).not.toContain(id);

    expect(
      await settleClaim(administrator, { homeId: id, urn: "2500002", isTheirs: true }),
    ).toEqual({
      accepted: true,
      value: null,
    });
    expect((await readHome(officer, id)).claim).toBe("confirmed");
    expect(await projected(id)).toBe(1);
    await rejudgeReferral(market.workerContext, { referralId });
    expect(await recipientsOf(referralId)).toContain(id);
  });

  test("lets no vacancy be published, and says so, until it is confirmed", async () => {
    const officer = await elmCare();
    const homeId = randomUUID() as HomeId;
    await addHome(officer, { id: homeId, ...typed });
    const details = {
      places: 1,
      availableFrom: calendarDate("2026-11-25"),
      weeklyFee: null,
      note: "",
    };
    const input = { id: randomUUID() as VacancyId, homeId, details, confirmed: [] };
    expect(await publishVacancy(officer, input)).toEqual({
      accepted: false,
      refusal: "registration-unconfirmed",
    });
    await settleClaim(administrator, { homeId, urn: "2500002", isTheirs: true });
    expect(await publishVacancy(officer, input)).toEqual({ accepted: true, value: input.id });
  });

  test("said not to be theirs stays unseen, and asks again only with another number", async () => {
    const officer = await elmCare();
    const id = await added(officer, "2500002");
    await settleClaim(administrator, { homeId: id, urn: "2500002", isTheirs: false });
    expect((await readHome(officer, id)).claim).toBe("refused");
    const change = async (urn: string) => {
      const { home } = await readHome(officer, id);
      const basics = { ...household, urn };
      return changeBasics(officer, { ...typed, homeId: id, version: home.version, basics });
    };
    expect((await change("2500002")).accepted).toBe(true);
    expect((await readHome(officer, id)).claim).toBe("refused");
    expect((await change("2500001")).accepted).toBe(true);
    expect((await readHome(officer, id)).claim).toBe("confirmed");
    expect((await change("2500002")).accepted).toBe(true);
    expect((await readHome(officer, id)).claim).toBe("unconfirmed");
  });

  test("is confirmed only for the number that was read, and once", async () => {
    const id = await added(await elmCare(), "2500002");
    const settle = (urn: string) => settleClaim(administrator, { homeId: id, urn, isTheirs: true });
    expect(await settle("2500001")).toEqual({ accepted: false, refusal: "no-claim" });
    expect((await settle("2500002")).accepted).toBe(true);
    expect(await settle("2500002")).toEqual({ accepted: false, refusal: "no-claim" });
  });

  test("is refused for a council's own fostering household, which needs none", async () => {
    const officer = await elmCare();
    const { actor } = officer;
    if (actor.kind !== "staff") throw new Error("not staff");
    await owner`update organisation set authority_code = '301' where id = ${actor.organisationId}`;
    expect(await addHome(officer, { id: randomUUID() as HomeId, ...typed })).toEqual({
      accepted: false,
      refusal: "urn-of-another-provider",
    });
  });
});

describe("who answers a claim", () => {
  test("is an administrator of those who commission, never the provider's own nor a commissioner", async () => {
    const officer = await elmCare();
    const id = await added(officer, "2500002");
    if (officer.actor.kind !== "staff") throw new Error("not staff");
    const own = market.staffOf(officer.actor.organisationId, "provider", "administrator");
    for (const who of [own, officer, commissioner]) {
      await expect(
        settleClaim(who, { homeId: id, urn: "2500002", isTheirs: true }),
      ).rejects.toSatisfy(isNotAllowed);
    }
  });

  test("is held to that by the database: a provider cannot write the answer by itself", async () => {
    const officer = await elmCare();
    const id = await added(officer, "2500002");
    const write = (query: ReturnType<typeof sql>) =>
      transactAs(databaseOver(database.web), officer.actor, (transaction) =>
        transaction.execute(query),
      );
    await expect(
      write(sql`update home set claim = 'confirmed' where id = ${id}`),
    ).rejects.toMatchObject({ cause: { message: "a claim is answered by an administrator" } });
    await write(sql`select hearth.settle_claim(${id}, '2500002', 'confirmed')`);
    expect((await readHome(officer, id)).claim).toBe("unconfirmed");
  });
});
