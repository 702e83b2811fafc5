import { randomUUID } from "node:crypto";
import { contextsOver } from "#app/composition.server.ts";
import type { GridPoint } from "#app/domain/distance/distance.ts";
import { compileSearch } from "#app/domain/matching/compile-search.ts";
import type { Geography } from "#app/domain/matching/geography.ts";
import { judgedAnswers } from "#app/domain/matching/judged-answers.ts";
import type { Search } from "#app/domain/matching/search.ts";
import { needCodes, riskCodes } from "#app/domain/needs/needs.ts";
import type { ReferralAnswers } from "#app/domain/referral/referral.ts";
import { addDays, type CalendarDate, londonDate } from "#app/domain/shared/calendar-date.ts";
import type { OrganisationId, PersonId, ReferralId } from "#app/domain/shared/ids.ts";
import { growWorld } from "#db/seed/large-world.ts";
import { demonstrationPassword } from "#db/seed/people.ts";
import { type Chance, chanceFrom } from "#tests/support/chance.ts";
import { referralFor } from "#tests/support/matching/ordinary.ts";
import { insert } from "#tests/support/search-supply.ts";
import { copyOfTemplate, type TestDatabase } from "#tests/support/template-database.ts";

export type World = {
  readonly database: TestDatabase;
  readonly vacancies: number;
  readonly now: Date;
  /** Who looks for homes. */
  readonly authorityId: OrganisationId;
  readonly referralIds: readonly ReferralId[];
};

/** A commissioner of the demonstration region. */
export const commissioner = { email: "asha@leeds.example", password: demonstrationPassword };
const seed = 20_261_122;

/** The demonstration region grown to so many vacancies all over England, and referrals of every kind from all over it. */
export async function makeWorld(
  server: string,
  vacancies: number,
  referrals: number,
): Promise<World> {
  const database = await copyOfTemplate(server, "demonstration");
  const made = Math.min(vacancies, mostMade);
  await growWorld(database.owner, made, () => undefined);
  if (vacancies > made) await multiply(database, Math.round(vacancies / made));
  await database.owner.unsafe("vacuum analyze");
  const now = new Date();
  const authorityId = await authorityOf(database, commissioner.email);
  const areas = await database.owner<{ outcode: string }[]>`
    select distinct outcode from home order by 1`;
  const chance = chanceFrom(seed);
  const rows = Array.from({ length: referrals }, (_, number) => ({
    id: randomUUID(),
    authority_id: authorityId,
    reference: `BENCH-${number}`,
    status: "published",
    answers: answersBy(
      chance,
      areas.map(({ outcode }) => outcode),
      londonDate(now),
    ),
    created_at: now,
    created_by: randomUUID(),
    version: 1,
  }));
  await insert(database.owner, "referral", rows);
  const referralIds = rows.map(({ id }) => id as ReferralId);
  return { database, vacancies, now, authorityId, referralIds };
}

/** Making a vacancy takes its home, provider and register entry with it; beyond so many, what is made is copied. */
const mostMade = 100_000;

/**
 * Copies what searching reads of every vacancy, each copy up to ten miles from its original, without the homes and
 * providers behind them: for measuring a market that is larger than England's.
 */
async function multiply({ owner }: TestDatabase, times: number): Promise<void> {
  await owner.unsafe(
    "alter table vacancy_judged drop constraint vacancy_judged_vacancy_id_vacancy_search_vacancy_id_fk",
  );
  await owner.unsafe(
    "alter table vacancy_facts drop constraint vacancy_facts_vacancy_id_vacancy_search_vacancy_id_fk",
  );
  await owner.unsafe("drop trigger vacancy_facts_are_judged_on_insert on vacancy_facts");
  const copies = `
    select v.*, n, md5(v.vacancy_id::text || n)::uuid as copy, md5(v.home_id::text || n)::uuid as home_copy,
      greatest(0, v.easting + hashtext(v.home_id::text || n) % 16000) as east,
      greatest(0, v.northing + hashtext(n || v.home_id::text) % 16000) as north
    from vacancy_search v, generate_series(2, ${times}) as n`;
  await owner.unsafe(`create table bench_copy as ${copies}`);
  await owner.unsafe(`
    insert into vacancy_judged (vacancy_id, provider_id, judged)
    select copy, c.provider_id, jsonb_set(jsonb_set(jsonb_set(jsonb_set(j.judged::jsonb, '{0}', to_jsonb(copy)), '{5}',
      to_jsonb(home_copy)), '{30}', to_jsonb(east)), '{31}', to_jsonb(north))::text
    from bench_copy c join vacancy_judged j using (vacancy_id)`);
  await owner.unsafe(`
    insert into vacancy_facts (vacancy_id, provider_id, facts)
    select copy, c.provider_id, jsonb_set(jsonb_set(jsonb_set(jsonb_set(f.facts::jsonb, '{0,0}', to_jsonb(copy)), '{1,0}',
      to_jsonb(home_copy)), '{3,9}', to_jsonb(east)), '{3,10}', to_jsonb(north))::text
    from bench_copy c join vacancy_facts f using (vacancy_id)`);
  const columns = `provider_id, version, kind, age_from, age_to, sexes, places, available_from, confirmed_at, open,
    may_be_solo, may_deprive, adaptations, cannot, experienced, trained, willing, grade, authority_code, outcode, region,
    stays, weekly_fee`;
  await owner.unsafe(`
    insert into vacancy_search (vacancy_id, home_id, easting, northing, cell, ${columns})
    select copy, home_copy, east, north, east / 10000 * 1000 + north / 10000, ${columns} from bench_copy`);
  await owner.unsafe("drop table bench_copy");
}

async function authorityOf({ owner }: TestDatabase, email: string): Promise<OrganisationId> {
  const [row] = await owner<{ id: OrganisationId }[]>`
    select m.organisation_id as id from membership m join person p on p.id = m.person_id
    where p.email = ${email}`;
  if (!row) throw new Error(`${email} is not in the demonstration region`);
  return row.id;
}

/** The searches that the world's referrals make, compiled as the service does. */
export async function searchesOf({
  database,
  authorityId,
  referralIds,
  now,
}: World): Promise<Search[]> {
  const context = contextsOver(
    database.web,
    () => now,
  )({
    kind: "staff",
    personId: randomUUID() as PersonId,
    organisationId: authorityId,
    organisationKind: "authority",
    role: "commissioner",
  });
  return context.transact(async ({ matching }) => {
    const searches: Search[] = [];
    for (const referralId of referralIds) {
      const referral = await matching.findOwned(authorityId, referralId);
      const answers = referral && judgedAnswers(referral.answers);
      const [geography] = referral ? await matching.geographies([referral]) : [];
      if (!answers || !geography) throw new Error("a referral of the world is not complete");
      searches.push(compileSearch(answers, geography, londonDate(now), now));
    }
    return searches;
  });
}

/** Every outcode that homes stand in, seen from the authority that looks for them. */
export async function mapOf({ database, authorityId }: World): Promise<Geography> {
  const areas = await database.owner<({ area: string } & GridPoint)[]>`
    select outcode as area, easting, northing from outcode
    where outcode in (select outcode from home) order by outcode`;
  const [authority] = await database.owner<{ code: string; adjoining: string[] }[]>`
    select o.authority_code as code, array(select a.adjoining_code from adjoining_authority a
      where a.dfe_code = o.authority_code) as adjoining
    from organisation o where o.id = ${authorityId}`;
  if (!authority) throw new Error("no authority");
  return {
    points: new Map(areas.map(({ area, easting, northing }) => [area, { easting, northing }])),
    ownAuthorityCode: authority.code,
    adjoiningCodes: new Set(authority.adjoining),
  };
}

function answersBy(
  chance: Chance,
  areas: readonly string[],
  today: CalendarDate,
): Partial<ReferralAnswers> {
  const stated = <Code>(code: Code) => ({
    code,
    importance: chance.chance(0.2) ? ("must" as const) : ("matters" as const),
  });
  return referralFor({
    request: { neededBy: addDays(today, chance.between(0, 14)) },
    child: { age: chance.between(3, 17), sex: chance.pick(["female", "male"] as const) },
    places: {
      homeArea: chance.pick(areas),
      schoolArea: chance.chance(0.7) ? chance.pick(areas) : null,
      furthestMiles: chance.pick([10, 20, 30, 50, null]),
    },
    needs: { needs: chance.some(needCodes, 0.15).map(stated) },
    risks: { risks: chance.some(riskCodes, 0.15).map(stated) },
    home: {
      kinds: chance.chance(0.5) ? [{ kind: "fostering-household", suitability: "preferred" }] : [],
      companionship: chance.pick(["no-preference", "no-preference", "solo", "only-older"] as const),
      ofstedFloor: chance.pick(["none", "requires-improvement", "good"] as const),
    },
  });
}
