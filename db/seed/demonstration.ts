import { londonDate } from "#app/domain/shared/calendar-date.ts";
import type { VacancyId } from "#app/domain/shared/ids.ts";
import { databaseOver, type Sql } from "../client.ts";
import { readCalibration } from "./calibration.ts";
import { chanceFrom } from "./chance.ts";
import { seedNeed } from "./need/need.ts";
import { insertNeed } from "./need/rows.ts";
import { withStory } from "./need/told-homes.ts";
import {
  insertOrganisations,
  organisationIds,
  seedOrganisations,
  seedPeople,
  seedProviders,
} from "./organisations.ts";
import { readPlaces } from "./places.ts";
import { insertMarket } from "./supply/insert-market.ts";
import { type Market, seedMarket } from "./supply/market.ts";
import { urnSource } from "./supply/providers.ts";
import type { World } from "./world.ts";

export type DemonstrationOptions = {
  /** Hears a few words before each step. */
  readonly onProgress: (step: string) => void;
  /** The moment the region is set in; everything in it is so many days before or after. */
  readonly now?: Date;
};

const size = { homes: 400, vacancies: 700 } as const;
/** Ofsted's own numbers are below three million. */
const firstUrn = 9_300_001;

/**
 * Fills a database that has the reference data with the fictional demonstration region: three authorities, their
 * consortium, forty providers, their homes and vacancies, referrals at every stage, and people to sign in as. In one
 * transaction, and the same each time but for the day it is set in.
 */
export async function seedDemonstration(sql: Sql, options: DemonstrationOptions): Promise<void> {
  const { onProgress, now = new Date() } = options;
  const world: World = {
    places: await readPlaces(sql),
    calibration: await readCalibration(),
    now,
    today: londonDate(now),
  };
  const chance = chanceFrom("hearth demonstration 1");
  const nextUrn = urnSource(firstUrn);
  const organisations = seedOrganisations(chance.branch("organisations"));
  const people = seedPeople(chance.branch("people"));
  const providers = seedProviders(world, nextUrn, chance.branch("providers"));
  const idOf = organisationIds(organisations, providers);
  const made = seedMarket(providers, size, world, nextUrn, chance.branch("market"));
  const market = withStory(made, world, chance.branch("story"));
  onProgress("referrals");
  const need = await seedNeed(market, { idOf, people }, world, chance.branch("need"));
  await databaseOver(sql).transaction(async (transaction) => {
    await insertMarket(transaction, withFilled(market, need.filled), onProgress);
    onProgress("people");
    await insertOrganisations(transaction, organisations, people, idOf);
    onProgress("offers and decisions");
    await insertNeed(transaction, need.rows);
  });
}

/** The market after decisions: the vacancies of the homes that were chosen are filled. */
function withFilled(market: Market, filled: readonly VacancyId[]): Market {
  return {
    ...market,
    vacancies: market.vacancies.map((vacancy) =>
      filled.includes(vacancy.id) ? { ...vacancy, status: "filled", heldUntil: null } : vacancy,
    ),
  };
}
