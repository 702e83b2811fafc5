import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CandidateFilters } from "#app/domain/matching/candidate-filters.ts";
import { type Ring, ringsTo } from "#app/domain/matching/rings.ts";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import type { VacancyId } from "#app/domain/shared/ids.ts";
import type { Reach } from "#app/use-cases/matching/candidate-retriever.ts";
import { candidateReader } from "#db/repositories/candidates.ts";
import { asOnlyWriter } from "#db/repositories/search-queue.ts";
import { findVacancies } from "#db/repositories/vacancy-search.ts";
import { buildIndex } from "#search/build-index.ts";
import { indexWriter } from "#search/index-writer.ts";
import { meilisearchRetriever } from "#search/meilisearch-retriever.ts";
import { postgresRetriever } from "#search/postgres-retriever.ts";
import { vacancyIndex } from "#search/vacancy-index.ts";
import { candidateQueries } from "#tests/support/candidate-queries.ts";
import { type FakeMeilisearch, startFakeMeilisearch } from "#tests/support/fake-meilisearch.ts";
import { nearestFirst, reachOf } from "#tests/support/found-vacancies.ts";
import { passes } from "#tests/support/passes-query.ts";
import { supplySearch } from "#tests/support/search-supply.ts";
import { logOfEvents, searchAs } from "#tests/support/searching.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const database = await testDatabase();
const today = calendarDate("2026-11-22");
const now = new Date("2026-11-22T10:00:00Z");
const queries = candidateQueries({ seed: 7, count: 200, today, now });
const log = logOfEvents();
let fake: FakeMeilisearch;

beforeAll(async () => {
  await supplySearch(database.owner, { seed: 3, vacancies: 1_500, today, now });
  await database.owner`analyze`;
  fake = await startFakeMeilisearch();
  await build();
}, 120_000);
afterAll(() => fake.close());

const build = () =>
  asOnlyWriter(database.worker, true, () =>
    buildIndex(
      { sql: database.worker, writer: indexWriter(fake), log, prefix: "vacancies" },
      () => undefined,
    ),
  );

const inRing = (query: CandidateFilters, ring: Ring) => foundIn(query, { ring, limit: 2_000 });
const inBoth = (query: CandidateFilters, budget: number) => foundIn(query, reachOf(query, budget));
const foundIn = async (query: CandidateFilters, reach: Reach) => {
  const index = vacancyIndex({ ...fake, timeoutMs: 10_000, log });
  return searchAs(database.web, async (transaction) => ({
    postgres: await postgresRetriever(transaction).find(query, reach),
    meilisearch: await meilisearchRetriever(transaction, index).find(query, reach),
  }));
};

describe("Both ways of finding candidates", () => {
  test("lead to the same vacancies in the same order, whatever is asked", async () => {
    let withHomes = 0;
    for (const query of queries) {
      const { postgres, meilisearch } = await inBoth(query, 1_000);
      expect(nearestFirst(query, meilisearch)).toEqual(nearestFirst(query, postgres));
      expect(meilisearch.total).toBe(postgres.total);
      if (postgres.total === 0) continue;
      // An index that finds nothing is never taken at its word, so only these tell which way was taken.
      expect(meilisearch.source).toBe("meilisearch");
      withHomes += 1;
    }
    expect(withHomes).toBeGreaterThan(100);
  }, 120_000);

  test("find what looking at every vacancy one by one finds", async () => {
    const everything = await searchAs(database.web, async (transaction) => {
      const rows = await database.owner<{ id: VacancyId }[]>`select id from vacancy`;
      return candidateReader(transaction).byVacancy(rows.map((row) => row.id));
    });
    const ended = new Set(
      (
        await database.owner<{ urn: string }[]>`
          select urn from register_entry
          where left_on is not null or registration_status = 'Cancelled'`
      ).map(({ urn }) => urn),
    );
    for (const query of queries.slice(0, 100)) {
      const right = everything
        .filter((candidate) => passes(query, candidate) && !ended.has(candidate.home.urn))
        .map((candidate) => candidate.vacancy.id);
      const found = await searchAs(database.web, (transaction) =>
        findVacancies(transaction, query, reachOf(query, 5_000)),
      );
      expect(found.candidates.map(({ vacancy }) => vacancy.id).sort()).toEqual(right.sort());
    }
  }, 60_000);

  test("give the nearest when there are too many, and say that these are not all", async () => {
    const [query] = queries.filter(({ withinMiles }) => withinMiles === null);
    if (!query) throw new Error("no query without a distance");
    const wide = {
      ...query,
      kinds: ["fostering-household", "childrens-home"],
      mustMeet: [],
      ages: [10],
    } as const;
    const { postgres, meilisearch } = await inBoth(wide, 20);
    expect([postgres.source, meilisearch.source]).toEqual(["postgres", "meilisearch"]);
    const all = await searchAs(database.web, (transaction) =>
      findVacancies(transaction, wide, reachOf(wide, 5_000)),
    );
    const nearest = nearestFirst(wide, all).slice(0, 20);
    expect(nearestFirst(wide, postgres)).toEqual(nearest);
    expect(nearestFirst(wide, meilisearch)).toEqual(nearest);
    expect([postgres.total, meilisearch.total]).toEqual([all.total, all.total]);
    expect(all.total).toBeGreaterThan(20);
  });

  test("find in rings, one after the other, what they find at once", async () => {
    for (const query of queries.slice(0, 25)) {
      const whole = await inBoth(query, 2_000);
      const rings = ringsTo(reachOf(query, 1).ring.outer, 100_000);
      const parts = await Promise.all(rings.map((ring) => inRing(query, ring)));
      for (const source of ["postgres", "meilisearch"] as const) {
        const candidates = parts.flatMap((part) => part[source].candidates);
        expect(nearestFirst(query, { candidates })).toEqual(nearestFirst(query, whole[source]));
      }
    }
  }, 120_000);

  test("judge by facts that say the same as the whole profile", async () => {
    const [query] = queries.filter(({ withinMiles }) => withinMiles === null);
    if (!query) throw new Error("no query without a distance");
    const { postgres } = await inBoth({ ...query, mustMeet: [], soloRequired: false }, 500);
    const whole = await searchAs(database.web, (transaction) =>
      candidateReader(transaction).byVacancy(postgres.candidates.map(({ vacancy }) => vacancy.id)),
    );
    const wholeOf = new Map(whole.map((candidate) => [candidate.vacancy.id, candidate]));
    expect(whole.length).toBeGreaterThan(20);
    for (const judged of postgres.candidates) {
      expect(wholeOf.get(judged.vacancy.id)).toMatchObject(judged);
    }
  });
});
