import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import { type MarketQuery, vacanciesOnPage } from "#app/use-cases/browsing/market.ts";
import { postgresMarket } from "#db/repositories/market.ts";
import { asOnlyWriter } from "#db/repositories/search-queue.ts";
import { buildIndex } from "#search/build-index.ts";
import { indexWriter } from "#search/index-writer.ts";
import { marketOver } from "#search/market.ts";
import { vacancyIndex } from "#search/vacancy-index.ts";
import { type FakeMeilisearch, startFakeMeilisearch } from "#tests/support/fake-meilisearch.ts";
import { supplySearch } from "#tests/support/search-supply.ts";
import { logOfEvents, searchAs } from "#tests/support/searching.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const database = await testDatabase();
const log = logOfEvents();
const now = new Date("2026-11-22T10:00:00Z");
let fake: FakeMeilisearch;

beforeAll(async () => {
  const today = calendarDate("2026-11-22");
  await supplySearch(database.owner, { seed: 11, vacancies: 400, today, now });
  fake = await startFakeMeilisearch();
  const writer = indexWriter(fake);
  await asOnlyWriter(database.worker, true, () =>
    buildIndex({ sql: database.worker, writer, log, prefix: "vacancies" }, () => undefined),
  );
}, 60_000);
afterAll(() => fake.close());

const everything: MarketQuery = {
  words: "",
  kinds: [],
  regions: [],
  authorityCode: null,
  grades: [],
  stays: [],
  availableBy: null,
  confirmedAfter: new Date("2026-10-25T10:00:00Z"),
  page: 1,
};
const postgres = (query: Partial<MarketQuery>) =>
  searchAs(database.web, (transaction) =>
    postgresMarket(transaction).browse({ ...everything, ...query }),
  );
const throughIndex = (query: Partial<MarketQuery>, key = fake.queryKey) => {
  const index = vacancyIndex({ url: fake.url, key, log, timeoutMs: 5_000 });
  return searchAs(database.web, (transaction) =>
    marketOver(transaction, index).browse({ ...everything, ...query }),
  );
};
const countOf = (counts: readonly { value: string; count: number }[], value: string) =>
  counts.find((each) => each.value === value)?.count;

describe("Browsing the market", () => {
  test("shows open, confirmed vacancies, most lately confirmed first, twenty to a page", async () => {
    const first = await postgres({});
    const second = await postgres({ page: 2 });
    const [right] = await database.owner<{ n: number }[]>`
      select count(*)::int as n from vacancy_search
      where open and confirmed_at >= ${everything.confirmedAfter.toISOString()}`;
    expect(first.total).toBe(right?.n);
    expect(first.vacancies).toHaveLength(vacanciesOnPage);
    const times = [...first.vacancies, ...second.vacancies].map((one) => one.confirmedAt.getTime());
    expect(times).toEqual(times.toSorted((one, other) => other - one));
    const ids = new Set([...first.vacancies, ...second.vacancies].map((one) => one.vacancyId));
    expect(ids.size).toBe(2 * vacanciesOnPage);
  });

  test("counts what each filter would leave, and the filter leaves it", async () => {
    const { facets } = await postgres({});
    const fostering = await postgres({ kinds: ["fostering-household"] });
    expect(fostering.total).toBe(countOf(facets.kinds, "fostering-household"));
    const ungraded = await postgres({ grades: ["none"] });
    expect(ungraded.total).toBe(countOf(facets.grades, "none"));
    const london = await postgres({ regions: ["London"] });
    expect(london.total).toBe(countOf(facets.regions, "London"));
    expect(new Set(london.vacancies.map(({ region }) => region))).toEqual(new Set(["London"]));
    const emergency = await postgres({ stays: ["emergency"] });
    expect(emergency.total).toBe(countOf(facets.stays, "emergency"));
    const authority = facets.authorities.find(({ count }) => count > 0);
    const there = await postgres({ authorityCode: authority?.value ?? "" });
    expect(there.total).toBe(authority?.count);
  });

  test("never tells where a home is beyond its authority", async () => {
    const { vacancies } = await postgres({});
    const told = JSON.stringify(vacancies);
    expect(Object.keys(vacancies[0] ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/sector|outcode|easting|northing/)]),
    );
    const [somewhere] = await database.owner`
      select sector from home_location where home_id = ${vacancies[0]?.homeId ?? randomUUID()}`;
    expect(told).not.toContain(somewhere?.sector);
  });

  test("finds by words in any form, and by what they were meant to be when there are none", async () => {
    const found = await postgres({ words: "fostering autism" });
    expect(found.total).toBeGreaterThan(0);
    expect(found.readAs).toBeNull();
    const isFostering = ({ kind, providerName }: (typeof found.vacancies)[number]) =>
      kind === "fostering-household" || providerName.includes("Fostering");
    expect(found.vacancies.every(isFostering)).toBe(true);
    const misspelt = await postgres({ words: "fosterng" });
    expect(misspelt).toMatchObject({ readAs: "fostering" });
    expect(misspelt.total).toBeGreaterThan(0);
  });

  test("finds nothing for words that nothing is like", async () => {
    expect(await postgres({ words: "xylophone" })).toMatchObject({ total: 0, vacancies: [] });
  });

  test("takes marks of a query language as words", async () => {
    await expect(postgres({ words: `"'!&|:*()<->\\ %_` })).resolves.toMatchObject({ total: 0 });
  });

  test("shows nothing to a provider or to nobody beyond what is theirs", async () => {
    const found = await searchAs(
      database.web,
      (transaction) => postgresMarket(transaction).browse(everything),
      { kind: "visitor" },
    );
    expect(found).toMatchObject({ total: 0, vacancies: [] });
  });
});

describe("Browsing through the index", () => {
  const searched = () => fake.requests.filter(({ route }) => route.endsWith("/search")).length;

  test("asks it only for words that Postgres can make nothing of", async () => {
    fake.requests.length = 0;
    await throughIndex({ kinds: ["childrens-home"] });
    await throughIndex({ words: "fostering", regions: ["London"] });
    await throughIndex({ words: "fosterng" });
    expect(searched()).toBe(0);
    await throughIndex({ words: "fos" });
    expect(searched()).toBe(1);
  });

  test("finds a word that was only begun, filtered, counted and put in order as everything is", async () => {
    const query = { kinds: ["fostering-household"] } as const;
    expect((await postgres({ ...query, words: "fos" })).total).toBe(0);
    const [begun, right] = [
      await throughIndex({ ...query, words: "fos" }),
      await postgres({ ...query, words: "fostering" }),
    ];
    expect(right.total).toBeGreaterThan(0);
    expect(begun).toEqual(right);
  });

  test("shows nothing that has changed since the index was fed", async () => {
    const query = { kinds: ["fostering-household"], words: "fos" } as const;
    const before = await throughIndex(query);
    const id = before.vacancies[0]?.vacancyId ?? null;
    await database.owner`update vacancy set status = 'held' where id = ${id}`;
    const after = await throughIndex(query);
    expect(after.total).toBe(before.total - 1);
    expect(after.vacancies.map(({ vacancyId }) => vacancyId)).not.toContain(id);
    await database.owner`update vacancy set status = 'open' where id = ${id}`;
  });

  test("is Postgres's answer when the index fails", async () => {
    const through = await throughIndex({ words: "fos" }, "wrong");
    expect(through).toEqual(await postgres({ words: "fos" }));
  });
});
