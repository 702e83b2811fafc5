import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Stay } from "#app/domain/home/home.ts";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import type { HomeId, VacancyId } from "#app/domain/shared/ids.ts";
import { isNotFound } from "#app/use-cases/errors.ts";
import { addHome } from "#app/use-cases/homes/add-home.ts";
import { addPicture } from "#app/use-cases/homes/add-picture.ts";
import { changeBasics } from "#app/use-cases/homes/change-basics.ts";
import { changeHome } from "#app/use-cases/homes/change-home.ts";
import { listHomes } from "#app/use-cases/homes/list-homes.ts";
import { readCouncils } from "#app/use-cases/homes/read-councils.ts";
import { readHome } from "#app/use-cases/homes/read-home.ts";
import { readPicture } from "#app/use-cases/homes/read-picture.ts";
import { removePicture } from "#app/use-cases/homes/remove-picture.ts";
import { reportInspection } from "#app/use-cases/inspections/report-inspection.ts";
import { withdrawInspection } from "#app/use-cases/inspections/withdraw-inspection.ts";
import { publishVacancy } from "#app/use-cases/vacancies/publish-vacancy.ts";
import { settleAuthorities } from "#db/reference/home-authorities.ts";
import { judgedCandidates } from "#db/repositories/judged-candidates.ts";
import { openMarket } from "#tests/support/marketplace.ts";
import { now, today } from "#tests/support/matching/ordinary.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const database = await testDatabase();
const { owner } = database;
const market = await openMarket(database);
await owner`insert into postcode_sector (sector, outcode, authority_code, easting, northing) values
  ('AA1 1', 'AA1', '301', 401000, 300000), ('AA2 2', 'AA2', '301', 406437, 300000), ('AA2 3', 'AA2', '301', 406437, 300000)`;
await owner`insert into sector_authority (sector, authority_code, share) values
  ('AA2 3', '301', 0.6), ('AA2 3', '302', 0.4)`;
await owner`insert into register_entry (urn, provision_type, registration_status, places, real, inspected_on, overall) values
  ('2700001', 'Children''s home', 'Active', 3, false, '2026-02-02', 'good')`;

const newId = () => randomUUID() as string as HomeId;
const childrensHome = {
  kind: "childrens-home",
  alias: "Larch House",
  urn: "2700001",
  ageFrom: 8,
  ageTo: 17,
  sexesAccepted: ["female"],
  places: 3,
} as const;
const typed = { basics: childrensHome, sector: "AA1 1", authority: null, confirmed: [] };
const jobsFor = async (vacancyId: string) =>
  (await owner`select 1 from graphile_worker.jobs where key = ${vacancyId}`).length;

async function newProvider() {
  const providerId = await market.addOrganisation("provider");
  return { providerId, officer: market.staffOf(providerId, "provider", "provider-officer") };
}

describe("adding a home", () => {
  test("the same form sent twice adds one home, with its area and nothing it has not said", async () => {
    const { providerId, officer } = await newProvider();
    const id = newId();
    expect(await addHome(officer, { id, ...typed })).toEqual({ accepted: true, value: id });
    expect(await addHome(officer, { id, ...typed })).toEqual({ accepted: true, value: id });
    const [counted] =
      await owner`select count(*)::int as homes from home where provider_id = ${providerId}`;
    expect(counted?.homes).toBe(1);
    const own = await readHome(officer, id);
    expect(own.sector).toBe("AA1 1");
    expect(own.home).toMatchObject({ outcode: "AA1", authorityCode: "301", soloPossible: null });
    expect(own.home.profileConfirmedAt).toEqual(now);
    expect(own.inspection).toMatchObject({ overall: "good", reportedBy: "register" });
  });

  test("the same form with other answers is not taken for added", async () => {
    const { officer } = await newProvider();
    const id = newId();
    const one = { ...typed, basics: { ...childrensHome, places: 1 } };
    await addHome(officer, { id, ...one });
    const before = { accepted: false, refusal: "sent-before" };
    const renamed = { ...one, basics: { ...one.basics, alias: "Elm House" } };
    expect(await addHome(officer, { id, ...renamed })).toEqual(before);
    expect(await addHome(officer, { id, ...one, sector: "AA2 2" })).toEqual(before);
    expect((await addHome(officer, { id: newId(), ...renamed })).accepted).toBe(true);
    expect((await listHomes(officer, undefined)).homes).toHaveLength(2);
  });

  test.each([
    ["an unknown registration", { urn: "2799999" }, "urn-not-in-register"],
    ["a registration of another kind", { urn: "SC123456" }, "urn-of-another-kind"],
    ["more places than are registered", { places: 4 }, "more-places-than-registered"],
  ])("%s is refused", async (_, change, refusal) => {
    const { officer } = await newProvider();
    const basics = { ...childrensHome, ...change };
    const outcome = await addHome(officer, { id: newId(), ...typed, basics });
    expect(outcome).toEqual({ accepted: false, refusal });
  });

  test("an area that is not on the map is refused", async () => {
    const { officer } = await newProvider();
    const outcome = await addHome(officer, { id: newId(), ...typed, sector: "ZZ9 9" });
    expect(outcome).toEqual({ accepted: false, refusal: "sector-unknown" });
  });

  test("the id of another provider's home is worth nothing", async () => {
    const { homeId } = await market.addHome();
    const { officer } = await newProvider();
    await expect(addHome(officer, { id: homeId, ...typed })).rejects.toSatisfy(isNotFound);
  });
});

describe("homes under one registration", () => {
  const of = (places: number) => ({ ...typed, basics: { ...childrensHome, places } });
  const tooMany = { accepted: false, refusal: "more-places-than-registered" };

  test("have no more places together than are registered, when added and when changed", async () => {
    const { officer } = await newProvider();
    const [first, second] = [newId(), newId()];
    expect((await addHome(officer, { id: first, ...of(2) })).accepted).toBe(true);
    expect(await addHome(officer, { id: second, ...of(2) })).toEqual(tooMany);
    expect((await addHome(officer, { id: second, ...of(1) })).accepted).toBe(true);
    const more = { homeId: second, version: 1, ...of(2) };
    expect(await changeBasics(officer, more)).toEqual(tooMany);
  });

  test("added at once, with more places than are registered, are one home", async () => {
    const { officer } = await newProvider();
    const outcomes = await Promise.all(
      [newId(), newId()].map((id) => addHome(officer, { id, ...of(3) })),
    );
    expect(outcomes.filter(({ accepted }) => accepted)).toHaveLength(1);
    expect(outcomes).toContainEqual(tooMany);
  });

  test("that have too many places publish none of them", async () => {
    const { officer } = await newProvider();
    const [id, other] = [newId(), newId()];
    await addHome(officer, { id, ...of(2) });
    await addHome(officer, { id: other, ...of(1) });
    await owner`update home set claim = 'confirmed' where id = ${id}`;
    await owner`update home set places = 2 where id = ${other}`;
    const details = { places: 1, availableFrom: today, weeklyFee: null, note: "" };
    const published = await publishVacancy(officer, {
      id: newId() as string as VacancyId,
      homeId: id,
      details,
      confirmed: [],
    });
    expect(published).toEqual(tooMany);
    expect((await readHome(officer, id)).registrationProblem).toBe("more-places-than-registered");
  });
});

describe("the authority of a home", () => {
  const household = { ...childrensHome, kind: "fostering-household", urn: "2700002" } as const;
  const straddling = { basics: household, sector: "AA2 3", confirmed: [] };

  test("is the register's for a home that is registered by itself, whatever its sector lies in", async () => {
    await owner`update register_entry set authority_code = '302' where urn = '2700001'`;
    const { officer } = await newProvider();
    const id = newId();
    await addHome(officer, { id, ...typed, authority: "301" });
    expect((await readHome(officer, id)).home.authorityCode).toBe("302");
    await owner`update register_entry set authority_code = null where urn = '2700001'`;
  });

  test("is asked where the sector lies in several, and what is said is kept", async () => {
    await owner`insert into register_entry (urn, provision_type, registration_status, authority_code, real)
      values ('2700002', 'Independent Fostering Agency', 'Active', '301', false)`;
    const { officer } = await newProvider();
    const id = newId();
    expect(await addHome(officer, { id, ...straddling, authority: null })).toEqual({
      accepted: false,
      refusal: "authority-not-said",
    });
    const { kind, urn } = household;
    expect(await readCouncils(officer, { kind, urn, sector: "AA2 3" })).toEqual([
      { code: "301", name: "Hither" },
      { code: "302", name: "Nigh" },
    ]);
    await addHome(officer, { id, ...straddling, authority: "302" });
    expect((await readHome(officer, id)).home.authorityCode).toBe("302");
    const change = { homeId: id, version: 1, ...straddling };
    expect(await changeBasics(officer, { ...change, authority: "303" })).toMatchObject({
      refusal: "authority-not-said",
    });
    await changeBasics(officer, { ...change, authority: "301" });
    expect((await readHome(officer, id)).home.authorityCode).toBe("301");
  });

  test("is in doubt for a home that was there before anybody asked, until its provider says", async () => {
    const { homeId, vacancyId, providerId } = await market.addHome("301");
    const officer = market.staffOf(providerId, "provider", "provider-officer");
    await owner`update home_location set sector = 'AA2 3' where home_id = ${homeId}`;
    const doubts = async () => {
      const [row] = await owner`select j.judged, f.facts from vacancy_judged j
        join vacancy_facts f using (vacancy_id) where vacancy_id = ${vacancyId}`;
      expect(JSON.parse(row?.facts)[1][28]).toEqual(JSON.parse(row?.judged)[36]);
      return judgedCandidates(row?.judged).map(({ home }) => home.otherAuthorities);
    };
    expect(await doubts()).toEqual([[]]);
    await settleAuthorities(owner);
    expect(await doubts()).toEqual([["302"]]);
    const basics = { ...childrensHome, kind: "fostering-household", urn: "SC123456" } as const;
    const change = { homeId, version: 1, basics, sector: "AA2 3", confirmed: [] };
    expect(await changeBasics(officer, { ...change, authority: null })).toMatchObject({
      refusal: "authority-not-said",
    });
    await changeBasics(officer, { ...change, authority: "301" });
    await settleAuthorities(owner);
    expect(await doubts()).toEqual([[]]);
  });

  test("moves with the register, for a home that is registered by itself", async () => {
    const { officer } = await newProvider();
    const id = newId();
    await addHome(officer, { id, ...typed });
    await owner`update register_entry set authority_code = '303' where urn = '2700001'`;
    await settleAuthorities(owner);
    expect((await readHome(officer, id)).home).toMatchObject({
      authorityCode: "303",
      otherAuthorities: [],
    });
    await owner`update register_entry set authority_code = null where urn = '2700001'`;
  });

  test("is not asked where the sector lies in one", async () => {
    const { officer } = await newProvider();
    const { kind, urn } = household;
    expect(await readCouncils(officer, { kind, urn, sector: "AA2 2" })).toEqual([]);
  });
});

describe("another provider's home", () => {
  test("looks exactly like a missing one", async () => {
    const { homeId } = await market.addHome();
    const { officer } = await newProvider();
    for (const id of [homeId, newId()]) {
      await expect(readHome(officer, id)).rejects.toSatisfy(isNotFound);
      const change = { homeId: id, version: 1, answers: {}, confirmed: [] };
      await expect(changeHome(officer, change)).rejects.toSatisfy(isNotFound);
    }
    expect((await listHomes(officer, undefined)).homes).toEqual([]);
  });
});

describe("changing a home", () => {
  test("confirms the profile and has its vacancies judged again", async () => {
    const { homeId, vacancyId, providerId } = await market.addHome();
    const officer = market.staffOf(providerId, "provider", "provider-officer");
    await owner`update home set profile_confirmed_at = '2026-01-01' where id = ${homeId}`;
    const answers = { soloPossible: true, pets: [] };
    await changeHome(officer, { homeId, version: 1, answers, confirmed: [] });
    const { home } = await readHome(officer, homeId);
    expect(home).toMatchObject({ soloPossible: true, pets: [], version: 2 });
    expect(home.profileConfirmedAt).toEqual(now);
    expect(await jobsFor(vacancyId)).toBe(1);
  });

  test("from a page that is out of date is refused, and nothing is lost", async () => {
    const { homeId, providerId } = await market.addHome();
    const officer = market.staffOf(providerId, "provider", "provider-officer");
    const change = (adults: number) =>
      changeHome(officer, { homeId, version: 1, answers: { adults }, confirmed: [] });
    expect((await change(2)).accepted).toBe(true);
    expect(await change(3)).toEqual({ accepted: false, refusal: "changed-by-somebody-else" });
    expect((await readHome(officer, homeId)).home.adults).toBe(2);
  });

  test("never keeps a carer's name unasked", async () => {
    const { homeId, providerId } = await market.addHome();
    const officer = market.staffOf(providerId, "provider", "provider-officer");
    const answers = { whoLivesThere: "Margaret Hughes and her son." };
    const outcome = await changeHome(officer, { homeId, version: 1, answers, confirmed: [] });
    expect(outcome).toMatchObject({ accepted: false, refusal: "identifying-words" });
    expect((await readHome(officer, homeId)).home.whoLivesThere).toBe("");
  });

  test("to fewer places than its vacancies offer is refused", async () => {
    const { homeId, providerId } = await market.addHome();
    const officer = market.staffOf(providerId, "provider", "provider-officer");
    await owner`update vacancy set places = 2 where home_id = ${homeId}`;
    const { home } = await readHome(officer, homeId);
    const input = { homeId, version: 1, sector: "AA2 2", authority: null, confirmed: [] };
    const { kind, alias, urn, ageFrom, ageTo, sexesAccepted } = home;
    const basics = { kind, alias, urn, ageFrom, ageTo, sexesAccepted, places: 1 };
    expect(await changeBasics(officer, { ...input, basics })).toEqual({
      accepted: false,
      refusal: "fewer-places-than-offered",
    });
    expect(
      (await changeBasics(officer, { ...input, basics: { ...basics, places: 2 } })).accepted,
    ).toBe(true);
    expect((await readHome(officer, homeId)).sector).toBe("AA2 2");
  });
});

describe("a home that the register has for short breaks only", () => {
  test("says that it offers no other stay, in its profile or by its number", async () => {
    await owner`insert into register_entry (urn, provision_type, registration_status, places, real, short_breaks_only)
      values ('2700009', 'Children''s home', 'Active', 6, false, true)`;
    const { officer } = await newProvider();
    const homeId = newId();
    const basics = { ...childrensHome, urn: "2700009" };
    expect((await addHome(officer, { id: homeId, ...typed, basics })).accepted).toBe(true);
    const say = (version: number, stays: readonly Stay[]) =>
      changeHome(officer, { homeId, version, answers: { stays }, confirmed: [] });
    const refusal = { accepted: false, refusal: "short-breaks-only" };
    expect(await say(1, ["short-breaks", "long-term"])).toEqual(refusal);
    expect((await say(1, ["short-breaks"])).accepted).toBe(true);

    const other = newId();
    await addHome(officer, { id: other, ...typed });
    const longTerm = { homeId: other, version: 1, confirmed: [] };
    await changeHome(officer, { ...longTerm, answers: { stays: ["long-term"] } });
    const moved = { ...typed, basics, homeId: other, version: 2 };
    expect(await changeBasics(officer, moved)).toEqual(refusal);
    await owner`update home set urn = '2700009' where id = ${other}`;
    expect((await readHome(officer, other)).registrationProblem).toBe("short-breaks-only");
  });
});

describe("an inspection that the provider enters", () => {
  const outstanding = {
    inspectedOn: calendarDate("2026-10-01"),
    overall: "outstanding",
    helpedAndProtected: "good",
    leadersAndManagers: "outstanding",
    supportedOutcome: null,
  } as const;
  async function entered() {
    const { officer, providerId } = await newProvider();
    const homeId = newId();
    await addHome(officer, { id: homeId, ...typed });
    const input = { id: randomUUID(), homeId, reported: outstanding, replaces: null };
    expect((await reportInspection(officer, input)).accepted).toBe(true);
    return { officer, providerId, homeId, input };
  }
  /** What everybody else is shown of the home. */
  const standing = async (homeId: HomeId) =>
    (
      await owner`select overall, reported_by, inspected_on::text from hearth.home_standing where home_id = ${homeId}`
    )[0];

  test("stands as its own word until the register has it", async () => {
    const { officer, homeId, input } = await entered();
    expect((await reportInspection(officer, input)).accepted).toBe(true);
    const [counted] =
      await owner`select count(*)::int as reports from reported_inspection where id = ${input.id}`;
    expect(counted?.reports).toBe(1);
    const { inspection } = await readHome(officer, homeId);
    expect(inspection).toMatchObject({ overall: "outstanding", reportedBy: "provider" });
    const older = { ...outstanding, inspectedOn: calendarDate("2026-02-02") };
    expect(
      await reportInspection(officer, {
        id: randomUUID(),
        homeId,
        reported: older,
        replaces: input.id,
      }),
    ).toEqual({ accepted: false, refusal: "register-is-as-new" });
  });

  test("wrongly is put right by another in its place, also one of an earlier day, and is judged anew", async () => {
    const { officer, providerId, homeId, input } = await entered();
    const vacancyId = randomUUID();
    await owner`insert into vacancy (id, home_id, provider_id, status, places, available_from, confirmed_at, confirmed_by)
      values (${vacancyId}, ${homeId}, ${providerId}, 'open', 1, '2026-11-20', ${now.toISOString()}, 'An officer')`;
    const reported = {
      ...outstanding,
      inspectedOn: calendarDate("2026-09-01"),
      overall: "good",
    } as const;
    const second = { id: randomUUID(), homeId, reported, replaces: input.id };
    expect((await reportInspection(officer, second)).accepted).toBe(true);
    expect((await readHome(officer, homeId)).report).toEqual({
      id: second.id,
      inspection: reported,
    });
    expect(await standing(homeId)).toEqual({
      overall: "good",
      reported_by: "provider",
      inspected_on: "2026-09-01",
    });
    expect(await jobsFor(vacancyId)).toBe(1);
  });

  test("is not put in the place of one that was not read", async () => {
    const { officer, homeId, input } = await entered();
    for (const replaces of [null, randomUUID()]) {
      expect(await reportInspection(officer, { ...input, id: randomUUID(), replaces })).toEqual({
        accepted: false,
        refusal: "changed-by-somebody-else",
      });
    }
    expect((await readHome(officer, homeId)).report?.id).toBe(input.id);
  });

  test("is withdrawn, once however often, and what the register says counts again", async () => {
    const { officer, homeId, input } = await entered();
    const withdrawal = { homeId, reportId: input.id };
    expect((await withdrawInspection(officer, withdrawal)).accepted).toBe(true);
    expect((await withdrawInspection(officer, withdrawal)).accepted).toBe(true);
    expect((await readHome(officer, homeId)).inspection).toMatchObject({ reportedBy: "register" });
    expect(await standing(homeId)).toMatchObject({ overall: "good", reported_by: "register" });
    const [audited] = await owner`select count(*)::int as events from audit_event
      where permission = 'inspection:report' and subject = ${homeId} and outcome = 'done'`;
    expect(audited?.events).toBe(3);
    const { officer: stranger } = await newProvider();
    await expect(withdrawInspection(stranger, withdrawal)).rejects.toSatisfy(isNotFound);
  });

  test("under an id that was sent before with other grades is refused", async () => {
    const { officer, input } = await entered();
    const reported = { ...outstanding, overall: "good" } as const;
    expect(await reportInspection(officer, { ...input, reported })).toEqual({
      accepted: false,
      refusal: "sent-before",
    });
  });
});

describe("pictures", () => {
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );

  test("are the home's own, and another provider's look like missing ones", async () => {
    const { homeId, providerId } = await market.addHome();
    const officer = market.staffOf(providerId, "provider", "provider-officer");
    const pictureId = randomUUID();
    const picture = {
      id: pictureId,
      homeId,
      bytes: png,
      description: "A blue bedroom",
      confirmed: [],
    };
    expect((await addPicture(officer, picture)).accepted).toBe(true);
    expect((await addPicture(officer, picture)).accepted).toBe(true);
    const otherWords = { ...picture, description: "A red bedroom" };
    expect(await addPicture(officer, otherWords)).toEqual({
      accepted: false,
      refusal: "sent-before",
    });
    expect((await readHome(officer, homeId)).pictures).toEqual([
      { id: pictureId, description: "A blue bedroom" },
    ]);
    const kept = await readPicture(officer, { homeId, pictureId });
    expect(Buffer.from(kept.bytes).equals(png)).toBe(true);
    const { officer: stranger } = await newProvider();
    await expect(readPicture(stranger, { homeId, pictureId })).rejects.toSatisfy(isNotFound);
    await expect(removePicture(stranger, { homeId, pictureId })).rejects.toSatisfy(isNotFound);
    expect((await readHome(officer, homeId)).pictures).toHaveLength(1);
    await removePicture(officer, { homeId, pictureId });
    expect((await readHome(officer, homeId)).pictures).toHaveLength(0);
  });
});
