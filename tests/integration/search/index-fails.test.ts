import { delay, HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { CandidateFilters } from "#app/domain/matching/candidate-filters.ts";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import type { VacancyId } from "#app/domain/shared/ids.ts";
import { asOnlyWriter } from "#db/repositories/search-queue.ts";
import { buildIndex } from "#search/build-index.ts";
import { feedOnce } from "#search/feed.ts";
import type { Feeding } from "#search/feed-round.ts";
import { indexWriter } from "#search/index-writer.ts";
import { meilisearchRetriever } from "#search/meilisearch-retriever.ts";
import { postgresRetriever } from "#search/postgres-retriever.ts";
import { type VacancyIndex, vacancyIndex } from "#search/vacancy-index.ts";
import { type FakeMeilisearch, startFakeMeilisearch } from "#tests/support/fake-meilisearch.ts";
import { nearestFirst, reachOf } from "#tests/support/found-vacancies.ts";
import { supplySearch } from "#tests/support/search-supply.ts";
import { logOfEvents, searchAs } from "#tests/support/searching.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const database = await testDatabase();
const sql = database.owner;
const now = new Date("2026-11-22T10:00:00Z");
const played = setupServer();
let fake: FakeMeilisearch;
let log: ReturnType<typeof logOfEvents>;
let index: VacancyIndex;
let feeding: Feeding;

beforeAll(async () => {
  await supplySearch(sql, { seed: 9, vacancies: 150, today: calendarDate("2026-11-22"), now });
  fake = await startFakeMeilisearch();
  feeding = {
    sql: database.worker,
    writer: indexWriter(fake),
    log: logOfEvents(),
    prefix: "vacancies",
  };
  await asOnlyWriter(database.worker, true, () => buildIndex(feeding, () => undefined));
  played.listen({ onUnhandledRequest: "bypass" });
}, 60_000);
beforeEach(() => {
  log = logOfEvents();
  index = vacancyIndex({ url: fake.url, key: fake.queryKey, log, timeoutMs: 5_000 });
});
afterEach(() => played.resetHandlers());
afterAll(async () => {
  played.close();
  await fake.close();
});

const query: CandidateFilters = {
  anchor: { easting: 430_000, northing: 400_000 },
  withinMiles: null,
  kinds: ["fostering-household", "childrens-home"],
  ages: [12],
  sexes: ["female"],
  placesNeeded: 1,
  neededBy: calendarDate("2026-12-01"),
  confirmedAfter: new Date("2026-10-25T10:00:00Z"),
  soloRequired: false,
  deprivationOfLiberty: false,
  adaptations: [],
  mustMeet: [],
  gradesExcluded: ["inadequate"],
  authoritiesExcluded: [],
  outcodesExcluded: [],
};
const find = (through: VacancyIndex = index) =>
  searchAs(database.web, (transaction) =>
    meilisearchRetriever(transaction, through).find(query, reachOf(query, 500)),
  );
const right = () =>
  searchAs(database.web, (transaction) =>
    postgresRetriever(transaction).find(query, reachOf(query, 500)),
  );
const fetchDocuments = () => `${fake.url}/indexes/:index/documents/fetch`;
const counting = (answer: () => Response | Promise<Response>) => {
  const calls = { count: 0 };
  played.use(
    http.post(fetchDocuments(), () => {
      calls.count += 1;
      return answer();
    }),
  );
  return calls;
};
const error = (status: number, code: string, type: string) => () =>
  HttpResponse.json({ message: code, code, type, link: "" }, { status });

test("While the index is well, it answers", async () => {
  expect(await find()).toMatchObject({ source: "meilisearch" });
  expect(log.events).toEqual([]);
});

describe("Postgres answers, with the same vacancies, when the index", () => {
  test.each([
    [
      "is overloaded (503), after one more try",
      error(503, "too_many_search_requests", "system"),
      2,
    ],
    ["asks for fewer requests (429), after one more try", error(429, "too_many", "system"), 2],
    ["cannot be reached, after one more try", () => HttpResponse.error(), 2],
    [
      "stands behind a proxy that answers HTML (502)",
      () =>
        new HttpResponse("<h1>Bad gateway</h1>", {
          status: 502,
          headers: { "content-type": "text/html" },
        }),
      1,
    ],
    ["answers HTML as if all were well", () => new HttpResponse("<h1>Hello</h1>"), 1],
    ["refuses the key (401)", error(401, "missing_authorization_header", "auth"), 1],
    ["refuses the key (403)", error(403, "invalid_api_key", "auth"), 1],
    ["has lost its documents' index (404)", error(404, "index_not_found", "invalid_request"), 1],
    [
      "does not understand the filter (400)",
      error(400, "invalid_document_filter", "invalid_request"),
      1,
    ],
    ["breaks (500)", error(500, "internal", "internal"), 1],
    ["is empty", () => HttpResponse.json({ results: [], offset: 0, limit: 1, total: 0 }), 1],
  ] as const)("%s", async (_, answer, tries) => {
    const calls = counting(answer);
    expect(await find()).toEqual({ ...(await right()), source: "postgres" });
    expect(calls.count).toBe(tries);
  });

  test("is too slow, without a second try", async () => {
    const impatient = vacancyIndex({ url: fake.url, key: fake.key, log, timeoutMs: 30 });
    const calls = counting(async () => {
      await delay("infinite");
      return HttpResponse.json({});
    });
    expect(await find(impatient)).toEqual({ ...(await right()), source: "postgres" });
    expect(calls.count).toBe(1);
  });

  test("neither answers nor fails, even when it is given up", async () => {
    // As a request that was under way when the machine slept: its signal reaches nobody.
    vi.stubGlobal("fetch", () => new Promise(() => undefined));
    try {
      const impatient = vacancyIndex({ url: fake.url, key: fake.key, log, timeoutMs: 30 });
      expect(await find(impatient)).toEqual({ ...(await right()), source: "postgres" });
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test("has never been built", async () => {
    const [state] = await sql`select active_index from search_state`;
    await sql`update search_state set active_index = null`;
    expect(await find()).toMatchObject({ source: "postgres" });
    await sql`update search_state set active_index = ${state?.active_index}`;
  });
});

describe("An index that keeps failing is left alone", () => {
  test("for a while after ten failures", async () => {
    let time = 0;
    const timed = vacancyIndex({ url: fake.url, key: fake.key, log, now: () => time });
    const calls = counting(error(500, "internal", "internal"));
    for (let count = 0; count < 12; count += 1) await find(timed);
    expect(calls.count).toBe(10);
    time += 10_000;
    played.resetHandlers();
    expect(await find(timed)).toMatchObject({ source: "meilisearch" });
  });

  test("at once when it refuses the key, and an operator is told", async () => {
    const wrong = vacancyIndex({ url: fake.url, key: "wrong", log });
    await find(wrong);
    await find(wrong);
    expect(log.events).toEqual(["search index failed", "search key refused"]);
  });
});

describe("A stale index", () => {
  const changed = async (
    change: (id: VacancyId) => Promise<unknown>,
    undo: (id: VacancyId) => Promise<unknown>,
  ) => {
    const [id] = nearestFirst(query, await right());
    if (!id) throw new Error("nothing found");
    fake.tasks.paused = true;
    await change(id);
    const found = await find();
    const { total, candidates } = await right();
    expect(found).toMatchObject({ total, source: "meilisearch" });
    expect(nearestFirst(query, found)).toEqual(nearestFirst(query, { candidates }));
    await undo(id);
    fake.tasks.paused = false;
    return { id, found };
  };

  test("does not show a vacancy that no longer fits", async () => {
    const { id, found } = await changed(
      (one) => sql`update vacancy set status = 'filled' where id = ${one}`,
      (one) => sql`update vacancy set status = 'open' where id = ${one}`,
    );
    expect(nearestFirst(query, found)).not.toContain(id);
  });

  test("does not hide a vacancy that fits since a moment ago", async () => {
    const [id] = nearestFirst(query, await right());
    await sql`update vacancy set status = 'withdrawn' where id = ${id ?? null}`;
    await feedOnce(feeding);
    expect(nearestFirst(query, await find())).not.toContain(id);
    await sql`update vacancy set status = 'open' where id = ${id ?? null}`;
    const found = await find();
    expect(nearestFirst(query, found)).toContain(id);
    expect(found.source).toBe("meilisearch");
    await feedOnce(feeding);
  });

  test("is not asked at all when it is too far behind", async () => {
    await sql`
      insert into search_dirty (vacancy_id, version, dirty_at, next_try_at)
      select gen_random_uuid(), 0, now(), now() from generate_series(1, 2001)`;
    expect(await find()).toMatchObject({ source: "postgres" });
    await sql`delete from search_dirty`;
  });
});
