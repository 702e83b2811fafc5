import { randomUUID } from "node:crypto";
import { needCodes, riskCodes } from "#app/domain/needs/needs.ts";
import type { ReferralAnswers } from "#app/domain/referral/referral.ts";
import { addDays, type CalendarDate, londonDate } from "#app/domain/shared/calendar-date.ts";
import type { ReferralId } from "#app/domain/shared/ids.ts";
import { databaseOver } from "#db/client.ts";
import { createPerson, hashPassword } from "#db/repositories/people.ts";
import { type Chance, chanceFrom } from "#tests/support/chance.ts";
import { referralFor } from "#tests/support/matching/ordinary.ts";
import { insert, searchingAuthority, supplySearch } from "#tests/support/search-supply.ts";
import { copyOfTemplate, type TestDatabase } from "#tests/support/template-database.ts";

export type World = {
  readonly database: TestDatabase;
  readonly vacancies: number;
  readonly now: Date;
  readonly referralIds: readonly ReferralId[];
};

export const commissioner = { email: "bench@example.org", password: "correct horse battery" };
const seed = 20_261_122;

/** A market of so many vacancies and referrals of every kind, the same each time but for the day. */
export async function makeWorld(
  server: string,
  vacancies: number,
  referrals: number,
): Promise<World> {
  const now = new Date();
  const today = londonDate(now);
  const database = await copyOfTemplate(server, "tables");
  await supplySearch(database.owner, { seed, vacancies, today, now });
  await database.owner.unsafe("vacuum analyze");
  const areas = await database.owner<{ outcode: string }[]>`select outcode from outcode order by 1`;
  const chance = chanceFrom(seed);
  const made = Array.from({ length: referrals }, () =>
    answersBy(
      chance,
      areas.map(({ outcode }) => outcode),
      today,
    ),
  );
  const rows = made.map((answers, number) => ({
    id: randomUUID(),
    authority_id: searchingAuthority,
    reference: `HX-${number}`,
    status: "published",
    answers,
    created_at: now,
    created_by: randomUUID(),
    version: 1,
  }));
  await insert(database.owner, "referral", rows);
  await createPerson(databaseOver(database.signIn), {
    name: "Robin Example",
    email: commissioner.email,
    passwordHash: await hashPassword(commissioner.password),
    organisationId: searchingAuthority as never,
    role: "commissioner",
  });
  return { database, vacancies, now, referralIds: rows.map(({ id }) => id as ReferralId) };
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
