import { sql } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import { databaseOver } from "#db/client.ts";
import { type Transaction, transactAs } from "#db/transaction.ts";
import { type Employed, employ } from "#tests/support/running-web.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const database = await testDatabase();
const web = databaseOver(database.web);
const people = await Promise.all(Array.from({ length: 4 }, () => employ(database)));

// What no request waits for ends a process. Vitest would only say so after the last test.
const unforeseen: unknown[] = [];
const remember = (error: unknown) => unforeseen.push(error);
process.prependListener("uncaughtException", remember);
afterAll(() => process.removeListener("uncaughtException", remember));

const as = ({ personId, organisationId }: Employed): Actor => ({
  kind: "staff",
  personId,
  organisationId,
  organisationKind: "provider",
  role: "provider-officer",
});
const person = (number: number): Employed => people[number % people.length] as Employed;

const peopleSeen = async (transaction: Transaction) => {
  const rows = await transaction.execute<{ id: string }>(sql`select id from person`);
  return rows.map(({ id }) => id);
};
const backendOf = async (transaction: Transaction) => {
  const rows = await transaction.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
  return Number(rows[0]?.pid);
};

/** As an administrator of the database does, or the server itself when a transaction idles for too long. */
const terminate = async (pid: number) => {
  await database.owner`select pg_terminate_backend(${pid}, 10000)`;
};
const untilBusy = async (pid: number) => {
  for (;;) {
    const [row] = await database.owner`
      select 1 from pg_stat_activity where pid = ${pid} and query like '%pg_sleep%' and state = 'active'`;
    if (row) return;
  }
};

/** The connection goes away between two statements; the work does not know and asks on. */
const lostWhileIdle = (who: Employed) =>
  transactAs(web, as(who), async (transaction) => {
    await terminate(await backendOf(transaction));
    return peopleSeen(transaction);
  });

/** The same, and the work makes nothing of what it is told. */
const lostAndSwallowed = (who: Employed) =>
  transactAs(web, as(who), async (transaction) => {
    await terminate(await backendOf(transaction));
    const seen: string[][] = [];
    for (let tries = 0; tries < 5; tries += 1) {
      seen.push(await peopleSeen(transaction).catch(() => []));
    }
    return seen.flat();
  });

/** The connection goes away while a statement runs. */
const lostWhileBusy = (who: Employed) =>
  transactAs(web, as(who), async (transaction) => {
    const pid = await backendOf(transaction);
    const [sleeping] = await Promise.allSettled([
      transaction.execute(sql`select pg_sleep(60), ${who.personId}::text`),
      untilBusy(pid).then(() => terminate(pid)),
    ]);
    if (sleeping.status === "rejected") throw sleeping.reason;
    return peopleSeen(transaction);
  });

const undisturbed = (who: Employed) =>
  transactAs(web, as(who), async (transaction) => {
    await transaction.execute(sql`select set_config('app.mark', ${who.personId}, true)`);
    const seen = await peopleSeen(transaction);
    const rows = await transaction.execute<{ mark: string }>(
      sql`select current_setting('app.mark', true) as mark`,
    );
    return rows[0]?.mark === who.personId ? seen : ["another transaction"];
  });

test.each([
  ["between two statements", lostWhileIdle],
  ["between two statements, unnoticed", lostAndSwallowed],
  ["while a statement runs", lostWhileBusy],
] as const)("a connection lost %s fails one transaction, and no other", async (_, losing) => {
  const asked = Array.from({ length: 120 }, async (__, number) => {
    const who = person(number);
    if (number % 10 === 3) {
      await expect(losing(who), "the transaction that lost its connection").rejects.toThrow();
    } else {
      expect(await undisturbed(who)).toEqual([who.personId]);
    }
  });
  const ends = await Promise.allSettled(asked);
  expect(ends.filter(({ status }) => status === "rejected")).toEqual([]);
  expect(unforeseen).toEqual([]);
});

test("every connection lost at once is replaced", async () => {
  await Promise.all(Array.from({ length: 6 }, (_, number) => undisturbed(person(number))));
  await database.owner`
    select pg_terminate_backend(pid, 10000) from pg_stat_activity
    where datname = current_database() and usename = 'hearth_app'`;
  const seen = await Promise.allSettled(
    Array.from({ length: 30 }, (_, number) => undisturbed(person(number))),
  );
  // Whoever asked before the news of it had come may fail: at most one for each connection.
  expect(seen.filter(({ status }) => status === "rejected").length).toBeLessThanOrEqual(6);
  for (const [number, who] of people.entries()) {
    expect(await undisturbed(who), `person ${number}`).toEqual([who.personId]);
  }
  expect(unforeseen).toEqual([]);
});

test("a sitting whose connection was lost is found again with the next request", async () => {
  const { signIn } = database;
  const reading = databaseOver(signIn);
  const find = () =>
    reading.execute<{ pid: number }>(sql`select pg_backend_pid() as pid, ${1}::int as one`);
  const [row] = await find();
  await terminate(Number(row?.pid));
  await find().catch(() => undefined);
  expect((await find()).length).toBe(1);
});

test("a transaction whose statement failed does not pass for done", async () => {
  const swallowing = transactAs(web, as(person(0)), async (transaction) => {
    await transaction.execute(sql`select 1 / ${0}::int`).catch(() => undefined);
    return "done";
  });
  await expect(swallowing).rejects.toThrow();
  expect(await undisturbed(person(0))).toEqual([person(0).personId]);
});

test("a part of a transaction that fails is undone by itself", async () => {
  const seen = await transactAs(web, as(person(1)), async (transaction) => {
    const part = transaction.transaction(async (inner) => {
      await inner.execute(sql`select set_config('app.organisation_id', '', true)`);
      await inner.execute(sql`select 1 / ${0}::int`);
    });
    await expect(part).rejects.toThrow();
    return peopleSeen(transaction);
  });
  expect(seen).toEqual([person(1).personId]);
});
