import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import type { OrganisationId, PersonId, ReferralId, ViewsLinkId } from "#app/domain/shared/ids.ts";
import { databaseOver } from "#db/client.ts";
import { transactAs } from "#db/transaction.ts";
import { openMarket } from "#tests/support/marketplace.ts";
import { now } from "#tests/support/matching/ordinary.ts";
import { testDatabase } from "#tests/support/template-database.ts";

/** Tables that belong to nobody: public reference data, and what search keeps about itself. */
const ownerless = [
  "adjoining_authority",
  "hearth_loaded",
  "local_authority",
  "outcode",
  "postcode_sector",
  "register_entry",
  "register_import",
  "search_dirty",
  "search_state",
  "sector_authority",
];

const database = await testDatabase();
const { owner } = database;
const web = databaseOver(database.web);
const market = await openMarket(database);

const oneAuthority = await market.addOrganisation("authority", "301");
const otherAuthority = await market.addOrganisation("authority", "302");
const consortium = await market.addOrganisation("consortium");
await owner`insert into consortium_member values (${consortium}, ${oneAuthority})`;
const oneHome = await market.addHome();
const otherHome = await market.addHome();
const oneReferral = await market.addReferral(oneAuthority);
const otherReferral = await market.addReferral(otherAuthority);
await market.give(oneReferral, oneAuthority, oneHome);
await market.give(otherReferral, otherAuthority, otherHome);
const oneOffer = await market.addOffer(oneReferral, oneAuthority, oneHome);
await market.addOffer(otherReferral, otherAuthority, otherHome);

function staffOf(
  organisationId: OrganisationId,
  organisationKind: "provider" | "authority" | "consortium",
): Actor {
  const role = organisationKind === "provider" ? "provider-officer" : "commissioner";
  const personId = randomUUID() as string as PersonId;
  return { kind: "staff", personId, organisationId, organisationKind, role };
}

/** What an actor's connection answers to a bare query, with nothing of the application in between. */
function asActor(actor: Actor, query: string) {
  return transactAs(web, actor, (transaction) =>
    transaction.execute<Record<string, unknown>>(sql.raw(query)),
  );
}

const tenantTables = async () => {
  const rows = await owner<{ name: string }[]>`select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`;
  return rows.map(({ name }) => name).filter((name) => !ownerless.includes(name));
};

describe("the database alone", () => {
  it("forces row-level security on every table that belongs to somebody", async () => {
    const unforced = await owner<{ name: string }[]>`select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
        and not (relrowsecurity and relforcerowsecurity) order by 1`;
    expect(unforced.map(({ name }) => name).filter((name) => !ownerless.includes(name))).toEqual(
      [],
    );
    expect((await tenantTables()).length).toBeGreaterThan(30);
  });

  it("gives the role that serves pages no table, no superpower and no way round", async () => {
    const [role] = await owner`select rolsuper, rolbypassrls, rolcreaterole,
        (select count(*)::int from pg_class where relowner = r.oid) as owned
      from pg_roles r where rolname = 'hearth_app'`;
    expect(role).toMatchObject({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      owned: 0,
    });
  });

  it("shows no row of any of them to somebody without a tenant", async () => {
    for (const table of await tenantTables()) {
      const seen = await asActor({ kind: "visitor" }, `select 1 from "${table}" limit 1`).catch(
        () => "not granted",
      );
      expect([table, seen === "not granted" || seen.length === 0]).toEqual([table, true]);
    }
  });

  it("shows a provider its own homes, vacancies and offers and nobody else's", async () => {
    const actor = staffOf(oneHome.providerId, "provider");
    for (const table of ["home", "home_location", "vacancy", "offer", "referral_recipient"]) {
      const rows = await asActor(actor, `select distinct provider_id from ${table}`);
      expect([table, rows.map((row) => row.provider_id)]).toEqual([table, [oneHome.providerId]]);
    }
  });

  it("lets no provider read a referral at all, and only the cards that it was given", async () => {
    const actor = staffOf(oneHome.providerId, "provider");
    expect(await asActor(actor, "select 1 from referral")).toHaveLength(0);
    const cards = await asActor(actor, "select referral_id from referral_card");
    expect(cards.map((row) => row.referral_id)).toEqual([oneReferral]);
  });

  it("shows an authority its own referrals, cards and offers only; its consortium may read the referrals", async () => {
    for (const table of ["referral", "referral_card", "offer", "referral_recipient"]) {
      const rows = await asActor(
        staffOf(oneAuthority, "authority"),
        `select distinct authority_id from ${table}`,
      );
      expect([table, rows.map((row) => row.authority_id)]).toEqual([table, [oneAuthority]]);
    }
    const together = await asActor(staffOf(consortium, "consortium"), "select id from referral");
    expect(together.map((row) => row.id)).toEqual([oneReferral]);
  });

  it("refuses an offer on a referral that the home was not given", async () => {
    const actor = staffOf(oneHome.providerId, "provider");
    const at = now.toISOString();
    const offered = asActor(
      actor,
      `insert into offer (id, referral_id, home_id, vacancy_id, provider_id, authority_id, status, weekly_fee,
        start_on, prepared_at, prepared_by) values ('${randomUUID()}', '${otherReferral}', '${oneHome.homeId}',
        '${oneHome.vacancyId}', '${oneHome.providerId}', '${otherAuthority}', 'prepared', 1, '2026-11-30', '${at}', '${randomUUID()}')`,
    );
    await expect(offered).rejects.toMatchObject({ cause: { code: "42501" } });
  });

  it("refuses to write a home, a vacancy or a referral under somebody else's name", async () => {
    const provider = staffOf(oneHome.providerId, "provider");
    const taken = asActor(provider, `update vacancy set provider_id = '${otherHome.providerId}'`);
    await expect(taken).rejects.toMatchObject({ cause: { code: "42501" } });
    const changed = await asActor(
      provider,
      `update home set alias = 'x' where id = '${otherHome.homeId}' returning id`,
    );
    expect(changed).toHaveLength(0);
    const given = asActor(
      staffOf(oneAuthority, "authority"),
      `update referral set authority_id = '${otherAuthority}'`,
    );
    await expect(given).rejects.toMatchObject({ cause: { code: "42501" } });
  });

  it("keeps an offer from the authority until the registered manager has signed it", async () => {
    const actor = staffOf(oneAuthority, "authority");
    await owner`update offer set status = 'prepared' where id = ${oneOffer}`;
    expect(await asActor(actor, "select 1 from offer")).toHaveLength(0);
    await owner`update offer set status = 'signed' where id = ${oneOffer}`;
    expect(await asActor(actor, "select 1 from offer")).toHaveLength(1);
  });

  it("gives a child their own words through each of their links, and nobody else's", async () => {
    const referralId = randomUUID() as string as ReferralId;
    const linkOf = async (audience: "child" | "parent", referral = referralId) => {
      const id = randomUUID() as string as ViewsLinkId;
      await owner`insert into views_link (id, referral_id, authority_id, audience, token_hash, pin_hash, created_at,
          created_by, expires_at)
        values (${id}, ${referral}, ${oneAuthority}, ${audience}, ${id}, '', now(), ${randomUUID()}, now() + interval '1 day')`;
      await owner`insert into views (id, referral_id, authority_id, link_id, audience, matters_most, at)
        values (${randomUUID()}, ${referral}, ${oneAuthority}, ${id}, ${audience}, ${id}, now())`;
      return id;
    };
    const read = async (linkId: ViewsLinkId, audience: "child" | "parent", of = referralId) => {
      const actor: Actor = {
        kind: "views",
        linkId,
        referralId: of,
        organisationId: oneAuthority,
        audience,
      };
      const rows = await asActor(actor, "select matters_most as said from views order by at");
      return rows.map(({ said }) => said);
    };
    const [first, second] = [await linkOf("child"), await linkOf("child")];
    const [mother, father] = [await linkOf("parent"), await linkOf("parent")];
    const other = randomUUID() as string as ReferralId;
    const stranger = await linkOf("child", other);
    await owner`insert into views (id, referral_id, authority_id, audience, matters_most, recorded_by, at)
      values (${randomUUID()}, ${referralId}, ${oneAuthority}, 'child', 'written down', ${randomUUID()}, now())`;
    expect(await read(first, "child")).toEqual([first, second]);
    expect(await read(second, "child")).toEqual([first, second]);
    expect(await read(mother, "parent")).toEqual([mother]);
    expect(await read(father, "child")).toEqual([father]);
    expect(await read(stranger, "child", other)).toEqual([stranger]);
    expect(await read(stranger, "child")).toEqual([stranger]);
  });

  it("gives a child none of the rights of the authority that sent the link", async () => {
    const child: Actor = {
      kind: "views",
      linkId: randomUUID() as string as ViewsLinkId,
      referralId: oneReferral,
      organisationId: oneAuthority,
      audience: "child",
    };
    for (const table of [
      "referral",
      "referral_card",
      "home",
      "home_location",
      "vacancy",
      "offer",
      "decision",
    ]) {
      expect([table, (await asActor(child, `select 1 from ${table}`)).length]).toEqual([table, 0]);
    }
  });
});

describe("the audit trail", () => {
  const actor = staffOf(oneAuthority, "authority");
  const append = () =>
    asActor(
      actor,
      `insert into audit_event (chain, number, at, actor_kind, permission, outcome, previous_hash, hash)
        values ('${otherAuthority}', 99, '${now.toISOString()}', 'staff', 'referral:read', 'done', 'x', 'x')`,
    );

  it("is numbered and chained by the database, whatever the writer says", async () => {
    await append();
    await append();
    const rows = await asActor(
      actor,
      "select chain, number, previous_hash, hash from audit_event order by number",
    );
    expect(rows).toMatchObject([
      { chain: oneAuthority, number: "1", previous_hash: "" },
      { chain: oneAuthority, number: "2", previous_hash: rows[0]?.hash },
    ]);
  });

  it("cannot be changed, shortened or emptied by the role that serves pages", async () => {
    for (const query of [
      "update audit_event set outcome = 'refused'",
      "delete from audit_event",
      "truncate audit_event",
    ]) {
      await expect(asActor(actor, query)).rejects.toMatchObject({ cause: { code: "42501" } });
    }
  });

  it("cannot be changed by the owner either, short of taking the lock off", async () => {
    await expect(owner`update audit_event set outcome = 'refused'`).rejects.toThrow(
      "never changed",
    );
    await expect(owner`truncate audit_event`).rejects.toThrow("never changed");
  });

  it("shows when somebody did take the lock off", async () => {
    const broken = () =>
      market
        .staffOf(oneAuthority, "authority", "administrator")
        .transact(({ administration }) => administration.countBrokenAudit());
    expect(await broken()).toBe(0);
    await owner`alter table audit_event disable trigger audit_event_is_kept`;
    await owner`update audit_event set outcome = 'refused' where number = 1 and chain = ${oneAuthority}`;
    await owner`alter table audit_event enable trigger audit_event_is_kept`;
    expect(await broken()).toBe(1);
  });
});
