import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GridPoint } from "#app/domain/distance/distance.ts";
import type { Candidate } from "#app/domain/matching/candidate.ts";
import { candidateFilters } from "#app/domain/matching/candidate-filters.ts";
import { compileSearch } from "#app/domain/matching/compile-search.ts";
import { rank, rankedHome } from "#app/domain/matching/rank.ts";
import type { Search } from "#app/domain/matching/search.ts";
import type { VacancyId } from "#app/domain/shared/ids.ts";
import { candidateReader } from "#db/repositories/candidates.ts";
import { asOnlyWriter } from "#db/repositories/search-queue.ts";
import { buildIndex } from "#search/build-index.ts";
import { candidateRetriever } from "#search/candidates.ts";
import { indexWriter } from "#search/index-writer.ts";
import { type VacancyIndex, vacancyIndex } from "#search/vacancy-index.ts";
import { type FakeMeilisearch, startFakeMeilisearch } from "#tests/support/fake-meilisearch.ts";
import { reachOf } from "#tests/support/found-vacancies.ts";
import { answers } from "#tests/support/matching/arbitraries.ts";
import { now, today } from "#tests/support/matching/ordinary.ts";
import { supplySearch } from "#tests/support/search-supply.ts";
import { logOfEvents, searchAs } from "#tests/support/searching.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const database = await testDatabase();
const log = logOfEvents();
let fake: FakeMeilisearch;
let everything: readonly Candidate[] = [];
let searches: readonly Search[] = [];

beforeAll(async () => {
  await supplySearch(database.owner, { seed: 13, vacancies: 800, today, now });
  fake = await startFakeMeilisearch();
  const writer = indexWriter(fake);
  await asOnlyWriter(database.worker, true, () =>
    buildIndex({ sql: database.worker, writer, log, prefix: "vacancies" }, () => undefined),
  );
  const rows = await database.owner<
    { id: VacancyId }[]
  >`select vacancy_id as id from vacancy_search`;
  everything = await searchAs(database.web, (transaction) =>
    candidateReader(transaction).byVacancy(rows.map(({ id }) => id)),
  );
  searches = await madeSearches();
}, 60_000);
afterAll(() => fake.close());

/** Referrals of every shape, each from somewhere in the made-up market. */
async function madeSearches(): Promise<Search[]> {
  const outcodes = await database.owner<({ outcode: string } & GridPoint)[]>`
    select outcode, easting, northing from outcode order by outcode`;
  const points = new Map(
    outcodes.map(({ outcode, easting, northing }) => [outcode, { easting, northing }]),
  );
  const geography = { points, ownAuthorityCode: "905", adjoiningCodes: new Set(["906", "907"]) };
  return fc.sample(answers, { numRuns: 200, seed: 5 }).map((written, index) => {
    const homeArea = outcodes[index % outcodes.length]?.outcode ?? "";
    const placed = { ...written, places: { ...written.places, homeArea } };
    return compileSearch(placed, geography, today, now);
  });
}

const rankedThrough = (search: Search, index: VacancyIndex | undefined) =>
  searchAs(database.web, async (transaction) => {
    const filters = candidateFilters(search);
    const found = await candidateRetriever(transaction, index).find(
      filters,
      reachOf(filters, 5_000),
    );
    return rank(search, found.candidates).listed.flatMap(rankedHome);
  });

describe("Every referral gets the same ranked list", () => {
  test("through the index, through Postgres, and by judging every vacancy there is", async () => {
    const index = vacancyIndex({ url: fake.url, key: fake.queryKey, log, timeoutMs: 10_000 });
    let listed = 0;
    for (const search of searches) {
      const right = rank(search, everything).listed.flatMap(rankedHome);
      expect(await rankedThrough(search, undefined)).toEqual(right);
      expect(await rankedThrough(search, index)).toEqual(right);
      listed += right.length;
    }
    expect(listed).toBeGreaterThan(100);
    expect(log.events).toEqual([]);
  }, 120_000);
});
