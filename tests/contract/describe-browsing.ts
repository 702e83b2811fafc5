import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import type { MarketQuery } from "#app/use-cases/browsing/market.ts";
import { postgresMarket } from "#db/repositories/market.ts";
import { buildIndex } from "#search/build-index.ts";
import { indexWriter } from "#search/index-writer.ts";
import { marketOver } from "#search/market.ts";
import { writeAlone } from "#search/only-writer.ts";
import { type IndexAddress, vacancyIndex } from "#search/vacancy-index.ts";
import { supplySearch } from "#tests/support/search-supply.ts";
import { logOfEvents, searchAs } from "#tests/support/searching.ts";
import { copyOfTemplate, type TestDatabase } from "#tests/support/template-database.ts";

const now = new Date("2026-11-22T10:00:00Z");
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

/** Browsing by words, held against Postgres alone. The index has a name of its own and is deleted afterwards. */
export function describeBrowsing(address: IndexAddress): void {
  const log = logOfEvents();
  const writer = indexWriter(address);
  const index = vacancyIndex({ ...address, log, timeoutMs: 5_000 });
  let database: TestDatabase;
  let active = "";

  beforeAll(async () => {
    database = await copyOfTemplate(inject("cluster").owner, "tables");
    const today = calendarDate("2026-11-22");
    await supplySearch(database.owner, { seed: 11, vacancies: 400, today, now });
    const prefix = `contract_${randomBytes(6).toString("hex")}`;
    const built = await writeAlone({ sql: database.worker, writer, log, prefix }, true, (alone) =>
      buildIndex(alone, () => undefined),
    );
    active = built?.index ?? "";
  }, 60_000);
  afterAll(async () => {
    await writer.drop(active);
    await database.drop();
  }, 60_000);

  const alone = (words: string, page = 1) =>
    searchAs(database.web, (transaction) =>
      postgresMarket(transaction).browse({ ...everything, words, page }),
    );
  const withIndex = (words: string, page = 1) =>
    searchAs(database.web, (transaction) =>
      marketOver(transaction, index).browse({ ...everything, words, page }),
    );

  test.each([
    "foster",
    "fostering",
    "foster yorkshire",
    "childrens home london",
    "emergency foster",
    "homes autism",
    "supported accommodation",
    "fosterng",
    '"autism"',
    "fostering -autism",
  ])("the same words find the same vacancies, newest first: %s", async (words) => {
    const right = await alone(words);
    expect(right.total).toBeGreaterThan(0);
    expect(await withIndex(words)).toEqual(right);
    expect(await withIndex(words, 2)).toEqual(await alone(words, 2));
  });

  test("a word that Postgres can make nothing of finds what begins so, newest first", async () => {
    expect((await alone("fos")).total).toBe(0);
    const found = await withIndex("fos");
    expect(found.total).toBe((await alone("fostering")).total);
    const times = found.vacancies.map(({ confirmedAt }) => confirmedAt.getTime());
    expect(times).toEqual(times.toSorted((one, other) => other - one));
    expect(log.events).toEqual([]);
  });

  test("of more than are wanted the index hands over the newest", async () => {
    const search = async (most: number) => {
      const answer = await index.search(active, { words: "fostering", filter: [], most });
      if (!answer.ok) throw new Error(answer.failure);
      const rows = await database.owner<{ at: Date }[]>`
        select confirmed_at as at from vacancy_search where vacancy_id in ${database.owner(answer.value)}`;
      return rows
        .map(({ at }) => Math.floor(at.getTime() / 1000))
        .sort((one, other) => other - one);
    };
    const all = await search(1_000);
    expect(all.length).toBeGreaterThan(30);
    expect(await search(10)).toEqual(all.slice(0, 10));
  });
}
