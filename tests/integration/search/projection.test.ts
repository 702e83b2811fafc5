import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { adaptations, homeKinds, sexes, stays } from "#app/domain/home/home.ts";
import { capabilityCodes } from "#app/domain/needs/needs.ts";
import { grades } from "#app/domain/ofsted/grades.ts";
import type { OrganisationId, VacancyId } from "#app/domain/shared/ids.ts";
import { candidateReader } from "#db/repositories/candidates.ts";
import { codesOf } from "#db/repositories/code-bits.ts";
import { judgedCandidates } from "#db/repositories/judged-candidates.ts";
import { type ProjectedVacancy, projectedOf } from "#db/repositories/search-rows.ts";
import { insert } from "#tests/support/search-supply.ts";
import { searchAs, searcher } from "#tests/support/searching.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const database = await testDatabase();
const sql = database.owner;
const provider = randomUUID();
const other = randomUUID();

const capability = (code: string, level: string) => ({
  code,
  level,
  evidence: "Said so.",
  confirmedAt: "2026-11-01T00:00:00.000Z",
});

type Change = { home?: object; location?: object; vacancy?: object; entry?: object | null };

async function vacancyWith(
  change: Change = {},
): Promise<{ vacancyId: VacancyId; homeId: string; urn: string }> {
  const [homeId, vacancyId] = [randomUUID(), randomUUID() as string as VacancyId];
  const urn = `SC${String(Math.floor(Math.random() * 1e6)).padStart(6, "0")}`;
  if (change.entry !== null)
    await insert(sql, "register_entry", [{ ...entry, urn, ...change.entry }]);
  await insert(sql, "home", [{ ...home, id: homeId, urn, provider_id: provider, ...change.home }]);
  await insert(sql, "home_location", [
    {
      home_id: homeId,
      provider_id: provider,
      sector: "XX1 1",
      easting: 431_234,
      northing: 433_987,
      ...change.location,
    },
  ]);
  await insert(sql, "vacancy", [
    { ...vacancy, id: vacancyId, home_id: homeId, provider_id: provider, ...change.vacancy },
  ]);
  return { vacancyId, homeId, urn };
}

const projected = async (id: VacancyId): Promise<ProjectedVacancy | undefined> =>
  (await projectedOf(sql, [id]))[0];
const dirtyVersion = async (id: VacancyId) => {
  const [row] = await sql<{ version: number }[]>`
    select version::int as version from search_dirty where vacancy_id = ${id}`;
  return row?.version ?? 0;
};

const entry = {
  provision_type: "Children's home",
  registration_status: "Active",
  short_breaks_only: false,
  real: false,
  inspected_on: "2026-01-10",
  overall: "good",
};
const home = {
  kind: "childrens-home",
  alias: "Willow House",
  age_from: 8,
  age_to: 17,
  sexes_accepted: ["female", "male"],
  places: 4,
  stays: ["long-term"],
  who_lives_there: "Two older children.",
  for_the_child: "A garden.",
  school_nearby: "",
  authority_code: "383",
  outcode: "XX1",
  capabilities: [],
  profile_confirmed_at: "2026-11-01T00:00:00Z",
  version: 1,
};
const vacancy = {
  status: "open",
  places: 1,
  available_from: "2026-11-20",
  confirmed_at: "2026-11-20T09:00:00Z",
  confirmed_by: "Somebody",
  note: "",
  version: 1,
};

beforeAll(async () => {
  await insert(sql, "organisation", [
    { id: provider, kind: "provider", name: "Élan Care" },
    { id: other, kind: "provider", name: "Other" },
    { id: searcher.organisationId, kind: "authority", name: "Council" },
  ]);
  await insert(sql, "local_authority", [
    {
      dfe_code: "383",
      ons_code: "E08000035",
      name: "Leeds",
      kind: "metropolitan",
      region: "Yorkshire and The Humber",
    },
  ]);
  await insert(sql, "outcode", [
    {
      outcode: "XX1",
      country: "England",
      easting: 430_000,
      northing: 433_000,
      radius_km: 3,
      postcodes: 100,
    },
  ]);
});

describe("What is projected of a vacancy", () => {
  test("has a bit for every code of the domain's lists, in the lists' order", async () => {
    const { vacancyId } = await vacancyWith({
      home: {
        adaptations: [...adaptations],
        stays: [...stays],
        capabilities: capabilityCodes.map((code) => capability(code, "cannot")),
      },
    });
    const row = await projected(vacancyId);
    expect(codesOf(row?.cannot ?? 0, capabilityCodes)).toEqual(capabilityCodes);
    expect(codesOf(row?.adaptations ?? 0, adaptations)).toEqual(adaptations);
    expect(codesOf(row?.sexes ?? 0, sexes)).toEqual(sexes);
    expect(codesOf(row?.stays ?? 0, stays)).toEqual(stays);
    for (const kind of homeKinds) {
      const { vacancyId: one } = await vacancyWith({ home: { kind } });
      expect(homeKinds[(await projected(one))?.kind ?? -1]).toBe(kind);
    }
    for (const [index, grade] of grades.entries()) {
      const { vacancyId: one } = await vacancyWith({ entry: { overall: grade } });
      expect((await projected(one))?.grade).toBe(2 ** index);
    }
  });

  test.each(capabilityCodes)("keeps %s apart from every other need", async (code) => {
    const { vacancyId } = await vacancyWith({
      home: { capabilities: [capability(code, "cannot")] },
    });
    expect(codesOf((await projected(vacancyId))?.cannot ?? 0, capabilityCodes)).toEqual([code]);
  });

  test("never excludes by what a home has not said", async () => {
    const { vacancyId } = await vacancyWith({ entry: null });
    expect(await projected(vacancyId)).toMatchObject({
      mayBeSolo: true,
      mayDeprive: true,
      cannot: 0,
      grade: 0,
    });
    expect(codesOf((await projected(vacancyId))?.adaptations ?? 0, adaptations)).toEqual(
      adaptations,
    );
  });

  test("is found by the words of closed lists and of public names, without accents, and by no others", async () => {
    const { vacancyId } = await vacancyWith({
      home: { capabilities: [capability("autism", "trained"), capability("esol", "cannot")] },
    });
    const words = (await projected(vacancyId))?.words;
    expect(words).toContain("autism");
    expect(words).toContain("leeds yorkshire and the humber xx1 elan care");
    expect(words).not.toContain("esol");
    expect(words).not.toContain("willow");
    expect(words).not.toContain("garden");
  });
});

describe("The projection follows in the same transaction", () => {
  const after = async (
    change: Change,
    act: (of: { vacancyId: VacancyId; homeId: string; urn: string }) => Promise<unknown>,
  ) => {
    const of = await vacancyWith(change);
    const before = await dirtyVersion(of.vacancyId);
    await act(of);
    expect(await dirtyVersion(of.vacancyId)).toBeGreaterThan(before);
    return projected(of.vacancyId);
  };

  test("a vacancy that is confirmed, held, or taken off the market", async () => {
    expect(
      await after(
        {},
        ({ vacancyId }) => sql`update vacancy set status = 'held' where id = ${vacancyId}`,
      ),
    ).toMatchObject({ open: false });
    expect(
      await after(
        {},
        ({ vacancyId }) => sql`update vacancy set status = 'filled' where id = ${vacancyId}`,
      ),
    ).toBeUndefined();
    expect(
      await after({}, ({ vacancyId }) => sql`delete from vacancy where id = ${vacancyId}`),
    ).toBeUndefined();
    expect(
      await after(
        { vacancy: { status: "withdrawn" } },
        ({ vacancyId }) => sql`update vacancy set status = 'open' where id = ${vacancyId}`,
      ),
    ).toMatchObject({ open: true });
  });

  test("a home that changes what it takes, or moves", async () => {
    expect(
      await after(
        {},
        ({ homeId }) =>
          sql`update home set age_to = 12, solo_possible = false where id = ${homeId}`,
      ),
    ).toMatchObject({ ageTo: 12, mayBeSolo: false });
    expect(
      await after(
        {},
        ({ homeId }) => sql`update home_location set easting = 500000 where home_id = ${homeId}`,
      ),
    ).toMatchObject({ easting: 500_000 });
  });

  test("a registration that is graded anew, or ends", async () => {
    expect(
      await after(
        {},
        ({ urn }) => sql`update register_entry set overall = 'inadequate' where urn = ${urn}`,
      ),
    ).toMatchObject({ grade: 8 });
    expect(
      await after(
        {},
        ({ urn }) => sql`update register_entry set left_on = '2026-11-01' where urn = ${urn}`,
      ),
    ).toBeUndefined();
  });

  test("an import that changes nothing marks nothing", async () => {
    const { vacancyId, urn } = await vacancyWith();
    const before = await dirtyVersion(vacancyId);
    await sql`update register_entry set name = 'The same', places = 9 where urn = ${urn}`;
    expect(await dirtyVersion(vacancyId)).toBe(before);
  });

  test("an inspection that the provider enters counts while the register has no newer one", async () => {
    const report = (urn: string, on: string) =>
      insert(sql, "reported_inspection", [
        {
          id: randomUUID(),
          provider_id: provider,
          urn,
          inspected_on: on,
          overall: "outstanding",
          reported_at: "2026-11-01T00:00:00Z",
        },
      ]);
    expect(await after({}, ({ urn }) => report(urn, "2026-10-01"))).toMatchObject({ grade: 1 });
    expect(await after({}, ({ urn }) => report(urn, "2025-12-01"))).toMatchObject({ grade: 2 });
  });

  test("an inspection that another provider enters for the number counts for nothing", async () => {
    const { vacancyId, urn } = await vacancyWith();
    await insert(sql, "reported_inspection", [
      {
        id: randomUUID(),
        provider_id: other,
        urn,
        inspected_on: "2026-10-01",
        overall: "outstanding",
        reported_at: "2026-11-01T00:00:00Z",
      },
    ]);
    expect(await projected(vacancyId)).toMatchObject({ grade: 2 });
  });

  test("a change that is rolled back leaves no trace", async () => {
    const { vacancyId } = await vacancyWith();
    const before = await projected(vacancyId);
    await sql
      .begin(async (transaction) => {
        await transaction`update vacancy set places = 3 where id = ${vacancyId}`;
        throw new Error("no");
      })
      .catch(() => undefined);
    expect(await projected(vacancyId)).toEqual(before);
  });

  test("two transactions that change a home and its vacancy at once leave both changes", async () => {
    const { vacancyId, homeId } = await vacancyWith();
    let second: Promise<unknown> = Promise.resolve();
    await sql.begin(async (first) => {
      await first`update vacancy set places = 3 where id = ${vacancyId}`;
      second = database.owner`update home set age_to = 11 where id = ${homeId}`.execute();
      // The second waits for the first, which is told by the lock it waits for.
      await expect
        .poll(
          async () =>
            (await first`select count(*)::int as n from pg_locks where not granted`)[0]?.n,
        )
        .toBeGreaterThan(0);
    });
    await second;
    expect(await projected(vacancyId)).toMatchObject({ places: 3, ageTo: 11 });
  });
});

describe("What homes are judged by", () => {
  test("is the same read from the projection and from the tables", async () => {
    const { vacancyId, homeId } = await vacancyWith({
      home: {
        capabilities: [capability("autism", "trained")],
        adaptations: null,
        languages: ["en"],
        children_ages: [12],
      },
      vacancy: { weekly_fee: 410_000, held_until: "2026-12-01" },
    });
    const [kept, now] = await searchAs(database.web, async (transaction) => {
      const reader = candidateReader(transaction);
      return [await reader.byVacancy([vacancyId]), await reader.byHome(homeId as never)];
    });
    expect(kept).toEqual(now);
    expect(kept).toHaveLength(1);
    expect(kept?.[0]).toMatchObject({
      vacancy: {
        id: vacancyId,
        weeklyFee: 410_000,
        heldUntil: "2026-12-01",
        confirmedAt: new Date("2026-11-20T09:00:00Z"),
      },
      home: {
        alias: "Willow House",
        adaptations: null,
        languages: ["en"],
        childrenAges: [12],
        capabilities: [
          {
            code: "autism",
            level: "trained",
            evidence: "Said so.",
            confirmedAt: new Date("2026-11-01T00:00:00Z"),
          },
        ],
      },
      providerName: "Élan Care",
      registration: "active",
      inspection: {
        overall: "good",
        inspectedOn: "2026-01-10",
        reportedBy: "register",
        supportedOutcome: null,
      },
      point: { easting: 431_234, northing: 433_987 },
    });
  });

  test("holds what the register says as soon as the register says it: for short breaks only, and its own grade behind a provider's", async () => {
    const { vacancyId, urn } = await vacancyWith();
    const read = () =>
      searchAs(database.web, async (transaction) => {
        const [whole] = await candidateReader(transaction).byVacancy([vacancyId]);
        const [row] = await sql`select judged from vacancy_judged where vacancy_id = ${vacancyId}`;
        const [judged] = judgedCandidates(String(row?.judged));
        expect(judged).toMatchObject({
          shortBreaksOnly: whole?.shortBreaksOnly,
          registered: whole?.registered,
        });
        return whole;
      });
    expect(await read()).toMatchObject({ shortBreaksOnly: false, registered: null });
    await sql`update register_entry set short_breaks_only = true where urn = ${urn}`;
    expect(await read()).toMatchObject({ shortBreaksOnly: true });
    const report = { id: randomUUID(), provider_id: provider, urn, overall: "outstanding" };
    await insert(sql, "reported_inspection", [
      { ...report, inspected_on: "2026-09-01", reported_at: "2026-09-20T09:00:00Z" },
    ]);
    expect(await read()).toMatchObject({
      inspection: { overall: "outstanding", reportedBy: "provider" },
      registered: { overall: "good", helpedAndProtected: null, inspectedOn: "2026-01-10" },
    });
  });

  test("can be read of a vacancy that is filled by now", async () => {
    const { vacancyId } = await vacancyWith({ vacancy: { status: "filled" } });
    const [found] = await searchAs(database.web, (transaction) =>
      candidateReader(transaction).byVacancy([vacancyId]),
    );
    expect(found?.vacancy.status).toBe("filled");
  });
});

describe("Who may read the projection", () => {
  const count = async (actor: Parameters<typeof searchAs>[2], table: string) =>
    searchAs(
      database.web,
      async (transaction) =>
        (await transaction.execute<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n,
      actor,
    );
  const asProvider = (id: string) =>
    ({
      ...searcher,
      organisationId: id as OrganisationId,
      organisationKind: "provider",
      role: "provider-officer",
    }) as const;

  test.each(["vacancy_search", "vacancy_words", "vacancy_facts"])(
    "%s: commissioners all, a provider its own, nobody else any",
    async (table) => {
      await vacancyWith();
      const all = await count(searcher, table);
      expect(all).toBeGreaterThan(0);
      expect(await count(asProvider(provider), table)).toBe(all);
      expect(await count(asProvider(other), table)).toBe(0);
      expect(await count({ kind: "visitor" }, table)).toBe(0);
    },
  );

  test("nobody but the triggers writes it", async () => {
    const { vacancyId } = await vacancyWith();
    for (const pool of [database.web, database.worker]) {
      await expect(
        pool`update vacancy_search set grade = 1 where vacancy_id = ${vacancyId}`,
      ).rejects.toThrow(/permission denied/);
    }
  });
});
