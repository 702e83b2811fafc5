import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import type { VacancyId } from "#app/domain/shared/ids.ts";
import { openPool } from "#db/client.ts";
import { asOnlyWriter, readPointer } from "#db/repositories/search-queue.ts";
import { buildIndex } from "#search/build-index.ts";
import { feedOnce, runFeeder } from "#search/feed.ts";
import { type Feeding, retryAfter } from "#search/feed-round.ts";
import { shape } from "#search/index-settings.ts";
import { indexWriter } from "#search/index-writer.ts";
import { reconcileIndex } from "#search/reconcile.ts";
import { type FakeMeilisearch, startFakeMeilisearch } from "#tests/support/fake-meilisearch.ts";
import { supplySearch } from "#tests/support/search-supply.ts";
import { logOfEvents } from "#tests/support/searching.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const database = await testDatabase();
const sql = database.owner;
const today = calendarDate("2026-11-22");
const now = new Date("2026-11-22T10:00:00Z");
let fake: FakeMeilisearch;
let log: ReturnType<typeof logOfEvents>;
let feeding: Feeding;

beforeAll(() => supplySearch(sql, { seed: 5, vacancies: 60, today, now }));
beforeEach(async () => {
  fake = await startFakeMeilisearch();
  log = logOfEvents();
  feeding = { sql: database.worker, writer: indexWriter(fake), log, prefix: "vacancies" };
  await sql`update search_state set active_index = null, building_index = null`;
  await sql`update search_dirty set next_try_at = now(), attempts = 0`;
});
afterEach(() => fake.close());

const build = () => asOnlyWriter(database.worker, true, () => buildIndex(feeding, () => undefined));
const active = async () => (await readPointer(database.worker)).active ?? "";
const inIndex = async (id: string) => fake.indexes.get(await active())?.documents.get(id);
const waiting = async () =>
  (await sql<{ n: number }[]>`select count(*)::int as n from search_dirty`)[0]?.n;
const anOpenOne = async (): Promise<VacancyId> => {
  const [row] = await sql<{ id: VacancyId }[]>`
    select vacancy_id as id from vacancy_search where open order by vacancy_id limit 1`;
  if (!row) throw new Error("no open vacancy");
  return row.id;
};
const versionOf = async (id: string) =>
  (
    await sql<{ v: number }[]>`
      select version::int as v from vacancy_search where vacancy_id = ${id}`
  )[0]?.v;

describe("A rebuild", () => {
  test("makes a new index with its settings first, then points to it and keeps the one before", async () => {
    const first = await build();
    const second = await build();
    const third = await build();
    expect(third?.previous).toBe(second?.index);
    expect(await active()).toBe(third?.index);
    expect([...fake.indexes.keys()].sort()).toEqual([second?.index, third?.index].sort());
    expect(first?.index).toMatch(new RegExp(`^vacancies_[0-9a-f]{12}_${shape}_`));
    const routes = fake.requests.map(({ route }) => route);
    expect(routes.findIndex((route) => route.endsWith("/settings"))).toBeLessThan(
      routes.findIndex((route) => /^POST .*\/documents$/.test(route)),
    );
  });

  test("has every vacancy at its version, and nothing is left to feed", async () => {
    const built = await build();
    const [row] = await sql<{ n: number }[]>`select count(*)::int as n from vacancy_search`;
    expect(built?.documents).toBe(row?.n);
    const id = await anOpenOne();
    expect(await inIndex(id)).toMatchObject({ id, _v: await versionOf(id) });
    await feedOnce(feeding);
    expect(await waiting()).toBe(0);
  });

  test("leaves the old index answering when the new one would not be whole", async () => {
    const good = await build();
    fake.refuse = () => true;
    await expect(build()).rejects.toThrow(/not in the new index/);
    expect(await active()).toBe(good?.index);
  });

  test("leaves nothing behind when it fails, however often, nor what an earlier one left", async () => {
    const good = await build();
    fake.refuse = () => true;
    for (let time = 0; time < 3; time += 1) await expect(build()).rejects.toThrow();
    expect([...fake.indexes.keys()]).toEqual([good?.index]);
    expect((await readPointer(database.worker)).building).toBeNull();

    // As one that ended with its process.
    const cut = `${good?.index}left`;
    await indexWriter(fake).create(cut, {});
    await sql`update search_state set building_index = ${cut}`;
    await expect(build()).rejects.toThrow();
    expect([...fake.indexes.keys()]).toEqual([good?.index]);
  });

  test("touches no index of another installation on the same server, nor one of before they had names", async () => {
    const others = [`vacancies_0123456789ab_${shape}_x`, `vacancies_${shape}_x`];
    for (const other of others) await indexWriter(fake).create(other, {});
    await build();
    await build();
    const last = await build();
    expect([...fake.indexes.keys()]).toEqual(expect.arrayContaining(others));
    expect(fake.indexes.size).toBe(others.length + 2);
    const { installation } = await readPointer(database.worker);
    expect(last?.index.startsWith(`vacancies_${installation}_`)).toBe(true);
  });

  test("keeps a change marked that is made while it runs", async () => {
    const id = await anOpenOne();
    const writer = feeding.writer;
    const changing: Feeding = {
      ...feeding,
      writer: {
        ...writer,
        putSoon: async (index, documents) => {
          await sql`update vacancy set places = places % 60 + 1 where id = ${id}`;
          await writer.putSoon(index, documents);
        },
      },
    };
    await asOnlyWriter(database.worker, true, () => buildIndex(changing, () => undefined));
    await feedOnce(feeding);
    expect(await inIndex(id)).toMatchObject({ _v: await versionOf(id) });
  });
});

describe("The feeder", () => {
  test("builds the index when there is none", async () => {
    expect((await feedOnce(feeding))?.sent).toBeGreaterThan(0);
    expect(await active()).not.toBe("");
  });

  test("builds it anew when the server has lost it, rather than write to an index without settings", async () => {
    await build();
    fake.indexes.clear();
    await sql`update vacancy set note = 'again' where id = ${await anOpenOne()}`;
    await feedOnce(feeding);
    const index = fake.indexes.get(await active());
    expect(index?.settings.filterableAttributes).not.toEqual([]);
    expect(index?.documents.size).toBeGreaterThan(1);
  });

  test("sends the whole document of what has changed, and only that", async () => {
    await build();
    await feedOnce(feeding);
    const id = await anOpenOne();
    await sql`update vacancy set places = 7 where id = ${id}`;
    fake.requests.length = 0;
    expect(await feedOnce(feeding)).toEqual({ sent: 1, removed: 0, refused: 0 });
    expect(await inIndex(id)).toMatchObject({ places: 7, _v: await versionOf(id) });
    const [sent] = fake.requests.filter(({ route }) => /^POST .*\/documents$/.test(route));
    expect(sent?.body).toEqual([expect.objectContaining({ id })]);
    expect(await waiting()).toBe(0);
  });

  test("removes what can be offered no more, and puts it back when it can", async () => {
    await build();
    const id = await anOpenOne();
    await sql`update vacancy set status = 'filled' where id = ${id}`;
    await feedOnce(feeding);
    expect(await inIndex(id)).toBeUndefined();
    await sql`update vacancy set status = 'open' where id = ${id}`;
    await feedOnce(feeding);
    expect(await inIndex(id)).toMatchObject({ status: "open" });
  });

  test("keeps a change marked that was made while its older state was being sent", async () => {
    await build();
    await feedOnce(feeding);
    const id = await anOpenOne();
    await sql`update vacancy set places = 2 where id = ${id}`;
    const writer = feeding.writer;
    const slow: Feeding = {
      ...feeding,
      writer: {
        ...writer,
        put: async (index, documents) => {
          await sql`update vacancy set places = 9 where id = ${id}`;
          return writer.put(index, documents);
        },
      },
    };
    await feedOnce(slow);
    expect(await waiting()).toBe(1);
    await feedOnce(feeding);
    expect(await inIndex(id)).toMatchObject({ places: 9 });
  });

  test("sets a document aside that the index refuses, and lets its neighbours through", async () => {
    await build();
    await feedOnce(feeding);
    const poison = await anOpenOne();
    await sql`update vacancy set note = 'all of them'`;
    fake.refuse = (document) => document.id === poison;
    const fed = await feedOnce(feeding);
    expect(fed?.refused).toBe(1);
    expect(fed?.sent).toBeGreaterThan(10);
    expect(log.events).toContain("search document refused");
    const [aside] = await sql`
      select attempts, last_error, next_try_at > now() + interval '50 seconds' as later
      from search_dirty where vacancy_id = ${poison}`;
    expect(aside).toMatchObject({
      attempts: 1,
      last_error: "invalid_document_fields",
      later: true,
    });
    expect(await feedOnce(feeding)).toEqual({ sent: 0, removed: 0, refused: 0 });
  });

  test("waits longer after each refusal, up to six hours", () => {
    expect([0, 1, 2, 20].map(retryAfter)).toEqual([60, 120, 240, 21_600]);
  });

  test("writes in turns: while one writes, another does not", async () => {
    const answer = await asOnlyWriter(database.worker, true, () => feedOnce(feeding));
    expect(answer).toBeUndefined();
  });

  test("writes nothing more when it has lost its turn, and the next round is as good as the first", async () => {
    await build();
    await sql`update vacancy set places = 3 where id = ${await anOpenOne()}`;
    const pool = openPool(database.addresses.worker, { name: "lost writer", max: 4 });
    const { put } = feeding.writer;
    const cutOff: Feeding = {
      ...feeding,
      sql: pool,
      writer: {
        ...feeding.writer,
        put: async (...of) => {
          const answer = await put(...of);
          await sql`
            select pg_terminate_backend(pid) from pg_locks
            where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`;
          return answer;
        },
      },
    };
    const before = await waiting();
    await expect(feedOnce(cutOff)).rejects.toThrow(/lost|Another process/);
    expect(await waiting()).toBe(before);
    expect((await feedOnce({ ...feeding, sql: pool }))?.sent).toBe(before);
    await pool.end({ timeout: 1 });
  });

  test("gives its turn back when the end of a request is never heard of", async () => {
    await build();
    await sql`update vacancy set places = 4 where id = ${await anOpenOne()}`;
    const impatient = { ...feeding, writer: indexWriter(fake, { requestMs: 20 }) };
    vi.stubGlobal("fetch", () => new Promise(() => undefined));
    try {
      await expect(feedOnce(impatient)).rejects.toThrow(/too long/);
    } finally {
      vi.unstubAllGlobals();
    }
    expect(await asOnlyWriter(database.worker, false, async () => "free")).toBe("free");
  });

  test.each(["a request", "a task"])(
    "stops although %s of it never comes to its end",
    async (what) => {
      await build();
      const id = await anOpenOne();
      await sql`update vacancy set places = places % 60 + 1 where id = ${id}`;
      const asked = vi.fn(() => new Promise<never>(() => undefined));
      fake.tasks.paused = true;
      if (what === "a request") vi.stubGlobal("fetch", asked);
      fake.requests.length = 0;
      try {
        const running = runFeeder({ sql: database.worker, address: fake, log, everyMs: 5 });
        await expect
          .poll(() => asked.mock.calls.length + fake.requests.length)
          .toBeGreaterThan(what === "a request" ? 0 : 2);
        await running.stop();
      } finally {
        vi.unstubAllGlobals();
        fake.tasks.paused = false;
      }
      expect(log.events).toEqual([]);
      expect(await asOnlyWriter(database.worker, false, async () => "free")).toBe("free");
    },
  );

  test("runs until it is stopped, through failures of the index", async () => {
    const address = { url: "http://127.0.0.1:9", key: undefined };
    const running = runFeeder({ sql: database.worker, address, log, everyMs: 5 });
    await expect.poll(() => log.events).toContain("search feed failed");
    await running.stop();
    const seen = log.events.length;
    await new Promise(setImmediate);
    expect(log.events).toHaveLength(seen);
  });
});

describe("The nightly comparison", () => {
  test("finds what is missing, stale and too many, and the feeder mends it", async () => {
    await build();
    await feedOnce(feeding);
    const rows = await sql<
      { id: string }[]
    >`select vacancy_id as id from vacancy_search order by 1 limit 2`;
    const [lost, old] = rows.map(({ id }) => id);
    const documents = fake.indexes.get(await active())?.documents;
    if (!documents || !lost || !old) throw new Error("nothing to compare");
    documents.delete(lost);
    documents.set(old, { ...documents.get(old), id: old, _v: 0 });
    documents.set("00000000-0000-4000-8000-000000000000", {
      id: "00000000-0000-4000-8000-000000000000",
      _v: 1,
    });
    const counts = await reconcileIndex({ sql: database.worker, address: fake, log });
    expect(counts).toEqual({ missing: 1, stale: 1, extra: 1 });
    await feedOnce(feeding);
    expect(await reconcileIndex({ sql: database.worker, address: fake, log })).toEqual({
      missing: 0,
      stale: 0,
      extra: 0,
    });
  });
});
