import { sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { GridPoint } from "#app/domain/distance/distance.ts";
import type { Candidate } from "#app/domain/matching/candidate.ts";
import { candidateFilters } from "#app/domain/matching/candidate-filters.ts";
import { ceilingOf } from "#app/domain/matching/ceiling.ts";
import { compileSearch } from "#app/domain/matching/compile-search.ts";
import { rank, rankedHome } from "#app/domain/matching/rank.ts";
import type { Search } from "#app/domain/matching/search.ts";
import { see, weigh } from "#app/domain/matching/weigh.ts";
import type { VacancyId } from "#app/domain/shared/ids.ts";
import type { Found, Reach } from "#app/use-cases/matching/candidate-retriever.ts";
import { bestHomes } from "#app/use-cases/matching/search-homes.ts";
import { readWhole } from "#app/use-cases/matching/shown-home.ts";
import { candidateReader } from "#db/repositories/candidates.ts";
import { readAll, readChanges } from "#db/repositories/judged-changes.ts";
import { ceilingInSql } from "#db/repositories/score-ceiling.ts";
import type { Transaction } from "#db/transaction.ts";
import { postgresRetriever } from "#search/postgres-retriever.ts";
import { keptRoll, rollRetriever } from "#search/roll-retriever.ts";
import { answers } from "#tests/support/matching/arbitraries.ts";
import { now, today } from "#tests/support/matching/ordinary.ts";
import { supplySearch } from "#tests/support/search-supply.ts";
import { searchAs, searcher } from "#tests/support/searching.ts";
import { testDatabase } from "#tests/support/template-database.ts";
import { workOver } from "#tests/support/work-over.ts";

const database = await testDatabase();
let everything: readonly Candidate[] = [];
let searches: readonly Search[] = [];

beforeAll(async () => {
  await supplySearch(database.owner, { seed: 17, vacancies: 2_000, today, now });
  const rows = await database.owner<
    { id: VacancyId }[]
  >`select vacancy_id as id from vacancy_search`;
  everything = await searchAs(database.web, (transaction) =>
    candidateReader(transaction).byVacancy(rows.map(({ id }) => id)),
  );
  searches = await madeSearches();
}, 60_000);

/** Referrals that many homes fit, from all over the made-up market; one in four looks no further than forty miles. */
async function madeSearches(): Promise<Search[]> {
  const outcodes = await database.owner<({ outcode: string } & GridPoint)[]>`
    select outcode, easting, northing from outcode order by outcode`;
  const points = new Map(
    outcodes.map(({ outcode, easting, northing }) => [outcode, { easting, northing }]),
  );
  const geography = { points, ownAuthorityCode: "905", adjoiningCodes: new Set(["906", "907"]) };
  return fc.sample(answers, { numRuns: 90, seed: 5 }).map((written, index) => {
    const homeArea = outcodes[index % outcodes.length]?.outcode ?? "";
    const furthestMiles = index % 4 === 0 ? 40 : null;
    const places = { ...written.places, homeArea, furthestMiles };
    return compileSearch({ ...written, places }, geography, today, now);
  });
}

/** The search in a market said to be so large that it goes outwards in narrow rings. */
const inRings = (search: Search, wanted: number, asked: Reach[] = []) =>
  searchAs(database.web, (transaction) => {
    const retriever = postgresRetriever(transaction);
    const find = (...of: Parameters<typeof retriever.find>): Promise<Found> => {
      asked.push(of[1]);
      return retriever.find(...of);
    };
    return bestHomes(
      workOver({
        candidates: { ...candidateReader(transaction), marketSize: async () => 400_000 },
        candidateRetriever: { find },
      }),
      search,
      wanted,
    );
  });

const kept = keptRoll();
/** The search as the service makes it, over the roll in memory. */
const byRoll = (search: Search, wanted: number) =>
  searchAs(database.web, (transaction) =>
    bestHomes(workOver({ candidateRetriever: rollRetriever(transaction, kept) }), search, wanted),
  );
const ways = { "ring by ring": inRings, "by what they could score": byRoll };

describe.each(Object.entries(ways))("The best homes, looked for %s,", (_, bestBy) => {
  test("are those that judging every vacancy finds, though most were never read", async () => {
    let proved = 0;
    let read = 0;
    for (const search of searches) {
      const right = rank(search, everything).listed.flatMap(rankedHome).slice(0, 5);
      const found = await bestBy(search, 5);
      expect(found.exact).toBe(true);
      expect(found.listed.flatMap(rankedHome).slice(0, 5)).toEqual(right);
      if (!found.complete && right.length === 5) proved += 1;
      read += found.judged;
    }
    expect(proved).toBeGreaterThan(25);
    expect(read / searches.length).toBeLessThan(everything.length / 10);
  }, 120_000);
});

test("Rings further out are searched only for homes that could reach the first", async () => {
  const asked: Reach[] = [];
  for (const search of searches.slice(0, 20)) await inRings(search, 3, asked);
  expect(asked.some(({ worth }) => worth !== undefined)).toBe(true);
});

test("A query never reckons less for a home than judging gives it", async () => {
  let compared = 0;
  for (const search of searches.slice(0, 30)) {
    const rows = await searchAs(database.web, (transaction) =>
      transaction.execute<{ id: VacancyId; most: number }>(
        sql`select vacancy_id as id, ${ceilingInSql(ceilingOf(search))} as most from vacancy_search`,
      ),
    );
    const mostOf = new Map(rows.map(({ id, most }) => [id, most]));
    for (const candidate of everything) {
      const { score } = weigh(search, candidate);
      if (score === null) continue;
      expect(mostOf.get(candidate.vacancy.id)).toBeGreaterThanOrEqual(score.middle);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(1_000);
}, 60_000);

test("Nor does it for any one wish, homes that name no stay included", async () => {
  let namingNoStay = 0;
  for (const search of searches.slice(0, 10)) {
    const counted = search.wishes.filter(({ ceiling }) => ceiling !== undefined);
    for (const [index, part] of ceilingOf(search).parts.entries()) {
      const rows = await searchAs(database.web, (transaction) =>
        transaction.execute<{ id: VacancyId; most: number }>(
          sql`select vacancy_id as id, ${ceilingInSql({ rest: 0, parts: [part] })} as most from vacancy_search`,
        ),
      );
      const mostOf = new Map(rows.map(({ id, most }) => [id, most]));
      for (const candidate of everything) {
        const share = counted[index]?.share(see(search, candidate)) ?? { lower: 1, upper: 1 };
        const middle = (part.points * (share.lower + share.upper)) / 2;
        const most = mostOf.get(candidate.vacancy.id) ?? Number.NaN;
        if (!(most >= middle)) expect({ part, most }).toEqual({ part, most: middle });
        if (part.of === "stay" && candidate.home.stays.length === 0) namingNoStay += 1;
      }
    }
  }
  expect(namingNoStay).toBeGreaterThan(100);
}, 60_000);

type Executing = Pick<Transaction, "execute">;

/** The transaction, with every statement that is executed in it handed to `around` to be sent. */
function onStatements(
  transaction: Transaction,
  around: (answer: () => Promise<unknown>) => Promise<unknown>,
): Transaction {
  const execute = (...of: Parameters<Executing["execute"]>) =>
    around(async () => transaction.execute(...of));
  return new Proxy(transaction, {
    get: (target, name) => (name === "execute" ? execute : Reflect.get(target, name)),
  });
}

/** A promise, and what resolves it. */
function signal(): [Promise<void>, () => void] {
  let give: () => void = () => undefined;
  const given = new Promise<void>((done) => {
    give = done;
  });
  return [given, give];
}

/** Puts the rows back as from a copy, all written by one transaction of another time. */
async function putBack(writtenIn: string): Promise<void> {
  await database.owner.begin(async (sql) => {
    await sql`create temporary table copy on commit drop as table vacancy_judged`;
    await sql`truncate vacancy_judged`;
    await sql`
      insert into vacancy_judged (vacancy_id, provider_id, judged, changed_in)
      select vacancy_id, provider_id, judged, ${writtenIn}::text::xid8 from copy`;
  });
}

/** The first five, with the points of each. */
async function bestOver(transaction: Transaction, search: Search, roll = kept) {
  const { listed } = await bestHomes(
    workOver({ candidateRetriever: rollRetriever(transaction, roll) }),
    search,
    5,
  );
  return listed.flatMap(rankedHome).slice(0, 5);
}

describe("The roll in memory", () => {
  const first = async (search: Search) =>
    (await byRoll(search, 5)).listed.flatMap(rankedHome).slice(0, 5);
  const right = async (search: Search) => {
    const rows = await database.owner<{ id: VacancyId }[]>`
      select vacancy_id as id from vacancy_search`;
    const all = await searchAs(database.web, (transaction) =>
      candidateReader(transaction).byVacancy(rows.map(({ id }) => id)),
    );
    return rank(search, all).listed.flatMap(rankedHome).slice(0, 5);
  };

  /** A search that the first look at the roll settles. */
  const askedOnce = async () => {
    for (const search of searches) {
      if (rank(search, everything).listed.length <= 8) continue;
      if ((await byRoll(search, 5)).judged <= 60) return search;
    }
    throw new Error("no search with homes");
  };

  test("knows at once of what was changed, held, taken away and put back", async () => {
    const search = searches.find((one) => rank(one, everything).listed.length > 8);
    if (!search) throw new Error("no search with homes");
    const [best, second, third] = (await first(search)).map(({ vacancyId }) => vacancyId);
    if (!best || !second || !third) throw new Error("too few homes");
    await database.owner`update vacancy set status = 'filled' where id = ${best}`;
    expect(await first(search)).toEqual(await right(search));
    await database.owner`update vacancy set status = 'held' where id = ${second}`;
    await database.owner`
      update home set age_from = 18, age_to = 18
      where id = (select home_id from vacancy where id = ${third})`;
    expect(await first(search)).toEqual(await right(search));
    await database.owner`update vacancy set status = 'open' where id in (${best}, ${second})`;
    const again = await first(search);
    expect(again).toEqual(await right(search));
    expect(again[0]?.vacancyId).toBe(best);
  });

  test("finds a home where it has moved to, and no longer where it was", async () => {
    const search = searches.find(
      ({ brief }, index) =>
        brief.answers.places.furthestMiles !== null &&
        rank(searches[index] as Search, everything).listed.length > 5,
    );
    if (!search) throw new Error("no search with homes nearby");
    const [best] = await first(search);
    const [place] = await database.owner<GridPoint[]>`
      select easting, northing from home_location where home_id = ${best?.homeId ?? null}`;
    if (!place) throw new Error("no such home");
    const move = async ({ easting, northing }: GridPoint) =>
      database.owner`
        update home_location set easting = ${easting}, northing = ${northing}
        where home_id = ${best?.homeId ?? null}`;
    const roll = keptRoll();
    const firstIn = () =>
      searchAs(database.web, (transaction) => bestOver(transaction, search, roll));
    await move({ ...place, northing: (place.northing + 300_000) % 600_000 });
    expect((await firstIn()).map(({ homeId }) => homeId)).not.toContain(best?.homeId);
    expect(await firstIn()).toEqual(await right(search));
    await move(place);
    expect((await firstIn())[0]).toEqual(best);
  });

  test("misses nothing that a longer transaction wrote before and ended after", async () => {
    const search = searches.find((one) => rank(one, everything).listed.length > 8);
    if (!search) throw new Error("no search with homes");
    const [best] = await first(search);
    let end: () => void = () => undefined;
    const mayEnd = new Promise<void>((done) => {
      end = done;
    });
    let begun: () => void = () => undefined;
    const hasBegun = new Promise<void>((done) => {
      begun = done;
    });
    const long = database.owner.begin(async (sql) => {
      await sql`update vacancy set status = 'filled' where id = ${best?.vacancyId ?? null}`;
      begun();
      await mayEnd;
    });
    await hasBegun;
    // Later transactions end first, and the roll is brought up to date with them.
    const other = everything.find(({ vacancy }) => vacancy.id !== best?.vacancyId);
    await database.owner`update vacancy set places = places where id = ${other?.vacancy.id ?? null}`;
    expect((await first(search))[0]?.vacancyId).toBe(best?.vacancyId);
    end();
    await long;
    expect((await first(search)).map(({ vacancyId }) => vacancyId)).not.toContain(best?.vacancyId);
    expect(await first(search)).toEqual(await right(search));
  });

  test("reads nothing again of homes that were judged lately and have not changed", async () => {
    const search = await askedOnce();
    await first(search);
    let statements = 0;
    const again = await searchAs(database.web, (transaction) =>
      bestOver(
        onStatements(transaction, async (answer) => {
          statements += 1;
          return answer();
        }),
        search,
      ),
    );
    // What has changed since, and no more.
    expect(statements).toBe(1);
    expect(again).toEqual(await right(search));
  });

  test("is brought up to date once for all that a transaction asks at once", async () => {
    const asked: Search[] = [];
    for (const search of searches.slice(0, 20)) {
      // Settled by the first look: a second one may see what has changed since, and has to ask.
      if ((await byRoll(search, 5)).judged <= 25) asked.push(search);
    }
    expect(asked.length).toBeGreaterThan(4);
    let statements = 0;
    const found = await searchAs(database.web, (transaction) => {
      const counted = onStatements(transaction, async (answer) => {
        statements += 1;
        return answer();
      });
      return Promise.all(asked.map((search) => bestOver(counted, search)));
    });
    expect(statements).toBe(1);
    expect(found).toEqual(await Promise.all(asked.map(right)));
  });

  test("keeps nothing that was read before another request brought in what is newer", async () => {
    const roll = keptRoll();
    const search = await askedOnce();
    const best = async () =>
      searchAs(database.web, (transaction) => bestOver(transaction, search, roll));
    // Loaded, and nothing of it judged yet.
    await searchAs(database.web, async (transaction) =>
      rollRetriever(transaction, roll).mostPromising?.(
        { ...candidateFilters(search), kinds: [] },
        { ceiling: ceilingOf(search), count: 10, furthest: null },
      ),
    );
    const [before] = await right(search);
    let statements = 0;
    await searchAs(database.web, (transaction) =>
      bestOver(
        onStatements(transaction, async (answer) => {
          statements += 1;
          const read = await answer();
          if (statements === 2) {
            await database.owner`
              update home set capabilities = '[]', profile_confirmed_at = now()
              where id = ${before?.homeId ?? null}`;
            await searchAs(database.web, (other) =>
              bestOver(other, searches.at(-1) as Search, roll),
            );
          }
          return read;
        }),
        search,
        roll,
      ),
    );
    expect(statements).toBe(2);
    expect(await best()).toEqual(await right(search));
    expect((await right(search))[0]).not.toEqual(before);
  });

  test("keeps what is newest, in whatever order requests that overlap are answered", async () => {
    const roll = keptRoll();
    const search = await askedOnce();
    const ask = (around: (answer: () => Promise<unknown>) => Promise<unknown>) =>
      searchAs(database.web, (transaction) =>
        bestOver(onStatements(transaction, around), search, roll),
      );
    const atOnce = () => ask((answer) => answer());
    const [best] = await atOnce();
    const id = best?.vacancyId ?? null;
    const becomes = (status: string) =>
      database.owner`update vacancy set status = ${status} where id = ${id}`;
    const [lastHasRead, tellLastHasRead] = signal();
    const [lastMayLand, letLastLand] = signal();
    let last: Promise<unknown> | undefined;
    const asTheLast = async (answer: () => Promise<unknown>) => {
      const read = await answer();
      tellLastHasRead();
      await lastMayLand;
      return read;
    };
    await becomes("open");
    await database.owner`update vacancy set note = 'again' where id = ${id}`;
    let answers = 0;
    await ask(async (answer) => {
      const read = await answer();
      answers += 1;
      if (last || answers === 1) return read;
      // The first has read that it is open. Now it is filled, the second is answered, and the last has read nothing new.
      await becomes("filled");
      await atOnce();
      last = ask(asTheLast);
      await lastHasRead;
      return read;
    });
    letLastLand();
    await last;
    expect((await atOnce()).map(({ vacancyId }) => vacancyId)).not.toContain(id);
    expect(await atOnce()).toEqual(await right(search));
    await becomes("open");
  });

  test("is read anew when the database was put back from a copy", async () => {
    const roll = keptRoll();
    const search = await askedOnce();
    const ask = () => searchAs(database.web, (transaction) => bestOver(transaction, search, roll));
    const [best] = await ask();
    const id = best?.vacancyId ?? null;
    await database.owner`update vacancy set status = 'held' where id = ${id}`;
    await putBack("700");
    expect(await ask()).toEqual(await right(search));
    expect((await ask()).map(({ vacancyId }) => vacancyId)).not.toContain(id);
    await database.owner`update vacancy set status = 'open' where id = ${id}`;
    expect((await ask())[0]).toEqual(best);
  });

  test("lists a home that was filled and is open again, also of a copy on another server", async () => {
    const search = await askedOnce();
    const [best] = await right(search);
    const id = best?.vacancyId ?? null;
    await database.owner`update vacancy set status = 'filled' where id = ${id}`;
    await database.owner`update vacancy set status = 'open' where id = ${id}`;
    // Transactions there count from less than here.
    await database.owner`
      update vacancy_gone set changed_in = (changed_in::text::bigint + 1000000)::text::xid8`;
    const roll = keptRoll();
    const ask = () => searchAs(database.web, (transaction) => bestOver(transaction, search, roll));
    expect((await ask())[0]).toEqual(best);
    expect((await ask())[0]).toEqual(best);
    await database.owner`delete from vacancy_gone`;
  });

  test("is told of many changes part by part, and of none where transactions count from less", async () => {
    const [all, parts, elsewhere] = await searchAs(database.web, async (transaction) => {
      const { incarnation } = (await readAll(transaction, () => undefined)) ?? { incarnation: "" };
      let statements = 0;
      const counted = onStatements(transaction, async (answer) => {
        statements += 1;
        return answer();
      });
      const changes = await readChanges(counted, { incarnation, mark: "3" }, 500);
      if (changes === null || changes === "put-back") throw new Error("nothing was read");
      const ids = new Set(changes.changed.map(({ vacancy }) => vacancy.id));
      const mark = "18446744073709551000";
      return [ids.size, statements, await readChanges(transaction, { incarnation, mark })];
    });
    const [right] = await database.owner<{ n: number }[]>`
      select count(*)::int as n from vacancy_judged`;
    expect(all).toBe(right?.n);
    expect(parts).toBeGreaterThanOrEqual(Math.ceil((right?.n ?? 0) / 500));
    expect(elsewhere).toBe("put-back");
  });

  describe("keeps homes whole", () => {
    const roll = keptRoll();
    const shown = (search: Search) =>
      searchAs(database.web, async (transaction) => {
        const work = workOver({ candidateRetriever: rollRetriever(transaction, roll) });
        const { listed } = await bestHomes(work, search, 5);
        const whole = await readWhole(work, search, listed.slice(0, 5));
        return whole.map(({ seen }) => seen.candidate);
      });

    test("for as long as no word of their profile changes", async () => {
      const search = await askedOnce();
      const [best] = await shown(search);
      expect((await shown(search))[0]).toBe(best);
      await database.owner`
        update home set for_the_child = 'There is a swing.' where id = ${best?.home.id ?? null}`;
      expect((await shown(search))[0]?.home.forTheChild).toBe("There is a swing.");
    });

    test("for nobody whom the roll has not answered", async () => {
      const [best] = await shown(await askedOnce());
      const read = await searchAs(
        database.web,
        async (transaction) =>
          rollRetriever(transaction, roll).readWhole?.(best ? [best.vacancy.id] : []),
        { ...searcher, organisationKind: "provider", role: "registered-manager" },
      );
      expect(read).toEqual([]);
    });
  });

  test("answers nobody who may not see the whole market", async () => {
    const search = searches[0] as Search;
    const answered = await searchAs(
      database.web,
      (transaction) =>
        rollRetriever(transaction, kept).mostPromising?.(candidateFilters(search), {
          ceiling: ceilingOf(search),
          count: 10,
          furthest: null,
        }) ?? Promise.resolve(undefined),
      { ...searcher, organisationKind: "provider", role: "registered-manager" },
    );
    expect(answered).toBeNull();
  });
});
