import { sql } from "drizzle-orm";
import type { Database } from "../../client.ts";
import { organisation } from "../../schema/organisations.ts";
import { registerEntry } from "../../schema/reference.ts";
import {
  home,
  homeLocation,
  homePicture,
  reportedInspection,
  vacancy,
} from "../../schema/supply.ts";
import { insertAll, insertMany } from "../insert-all.ts";
import type { Market } from "./market.ts";

/**
 * Writes a market, vacancies last: the search projection of a home is then made once, when everything it is made of
 * is there.
 */
export async function insertMarket(
  database: Pick<Database, "insert" | "execute">,
  market: Market,
  onProgress: (step: string) => void,
): Promise<void> {
  onProgress("providers");
  await insertAll(
    database,
    organisation,
    market.providers.map(({ id, name, authorityCode, registration }) => ({
      id,
      kind: "provider" as const,
      name,
      authorityCode,
      urn: registration?.urn ?? null,
    })),
  );
  await insertMany(database, registerEntry, market.registrations);
  onProgress("homes");
  await insertMany(
    database,
    home,
    market.homes.map(({ home: profile }) => rowOfHome(profile)),
  );
  await insertMany(
    database,
    homeLocation,
    market.homes.map(({ home: { id, providerId }, sector }) => ({
      homeId: id,
      providerId,
      sector: sector.sector,
      easting: sector.easting,
      northing: sector.northing,
    })),
  );
  await insertAll(database, reportedInspection, market.reports);
  await insertAll(database, homePicture, market.pictures);
  onProgress("vacancies");
  await insertMany(database, vacancy, market.vacancies);
  // They are nobody's news.
  await database.execute(sql`
    insert into vacancy_rejudged (vacancy_id, provider_id, judged) select vacancy_id, provider_id, judged from vacancy_judged
    on conflict do nothing`);
}

function rowOfHome(profile: Market["homes"][number]["home"]): typeof home.$inferInsert {
  return {
    ...profile,
    otherAuthorities: [...profile.otherAuthorities],
    sexesAccepted: [...profile.sexesAccepted],
    stays: [...profile.stays],
    breakNights: copied(profile.breakNights),
    adaptations: copied(profile.adaptations),
    languages: copied(profile.languages),
    faithsSupported: copied(profile.faithsSupported),
    culturesSupported: copied(profile.culturesSupported),
    pets: copied(profile.pets),
    childrenAges: copied(profile.childrenAges),
    capabilities: profile.capabilities.map(({ confirmedAt, ...answer }) => ({
      ...answer,
      confirmedAt: confirmedAt.toISOString(),
    })),
  };
}

function copied<Each>(list: readonly Each[] | null): Each[] | null {
  return list === null ? null : [...list];
}
