import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import type { OrganisationId } from "#app/domain/shared/ids.ts";
import { databaseOver } from "#db/client.ts";
import { transactAs } from "#db/transaction.ts";
import { employ } from "#tests/support/running-web.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const database = await testDatabase();
const web = databaseOver(database.web);
const one = await employ(database);
const other = await employ(database);

const asStaffOf = (organisationId: OrganisationId): Actor => ({
  kind: "staff",
  personId: one.personId,
  organisationId,
  organisationKind: "provider",
  role: "provider-officer",
});
const colleagues = (actor: Actor) =>
  transactAs(web, actor, async (transaction) => {
    const rows = await transaction.execute<{ id: string }>(sql`select id from person`);
    return rows.map(({ id }) => id);
  });

test("staff see the people of their own organisation and nobody else's", async () => {
  expect(await colleagues(asStaffOf(one.organisationId))).toEqual([one.personId]);
  expect(await colleagues(asStaffOf(other.organisationId))).toEqual([other.personId]);
});

test("a visitor has no tenant, and no tenant means no rows", async () => {
  expect(await colleagues({ kind: "visitor" })).toEqual([]);
  expect(await database.web`select id from person`).toEqual([]);
});

test("a connection that is used again tells nothing of the tenant before", async () => {
  const kinds = [one, other, "visitor", "no transaction"] as const;
  const wrong: string[] = [];
  const askAs = async (who: (typeof kinds)[number]) => {
    if (who === "no transaction") {
      const rows = await database.web<{ id: string }[]>`select id from person`;
      return rows.map(({ id }) => id);
    }
    return colleagues(who === "visitor" ? { kind: "visitor" } : asStaffOf(who.organisationId));
  };
  const asked = Array.from({ length: 1_000 }, async (_, index) => {
    const who = kinds[index % kinds.length] ?? "visitor";
    const found = await askAs(who);
    const right = typeof who === "string" ? [] : [who.personId];
    if (found.join() !== right.join()) wrong.push(`${right} saw ${found}`);
  });
  await Promise.all(asked);
  expect(wrong).toEqual([]);
});

test("when the work fails, nothing of it stays and the error is passed on", async () => {
  const actor = asStaffOf(one.organisationId);
  const failing = transactAs(web, actor, async (transaction) => {
    await transaction.execute(sql`select set_config('app.organisation_id', ${randomUUID()}, true)`);
    throw new RangeError("stop");
  });
  await expect(failing).rejects.toThrow(RangeError);
  expect(await colleagues({ kind: "visitor" })).toEqual([]);
});

test("the role that serves pages cannot read passwords or sessions, whatever tenant it claims", async () => {
  for (const table of ["account", "session", "verification", "rate_limit"]) {
    const reading = transactAs(web, asStaffOf(one.organisationId), (transaction) =>
      transaction.execute(sql`select * from ${sql.identifier(table)}`),
    );
    await expect(reading, table).rejects.toMatchObject({ cause: { code: "42501" } });
  }
});

test("an administrator keeps out people of the own organisation and nobody else", async () => {
  const administrator: Actor = {
    kind: "staff",
    personId: one.personId,
    organisationId: one.organisationId,
    organisationKind: "provider",
    role: "administrator",
  };
  const keepOut = (actor: Actor, personId: string) =>
    transactAs(web, actor, async (transaction) => {
      const done = await transaction.execute(
        sql`update person set disabled_at = now() where id = ${personId}`,
      );
      return done.count;
    });
  expect(await keepOut(administrator, other.personId)).toBe(0);
  expect(await keepOut(asStaffOf(one.organisationId), one.personId)).toBe(0);
  expect(await keepOut(administrator, one.personId)).toBe(1);
  const renaming = transactAs(web, administrator, (transaction) =>
    transaction.execute(sql`update person set name = 'X' where id = ${one.personId}`),
  );
  await expect(renaming).rejects.toMatchObject({ cause: { code: "42501" } });
});
