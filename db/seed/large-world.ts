import { londonDate } from "#app/domain/shared/calendar-date.ts";
import { databaseOver, type Sql } from "../client.ts";
import { readCalibration } from "./calibration.ts";
import { type Chance, chanceFrom } from "./chance.ts";
import type { ProviderTrade } from "./organisation-list.ts";
import { readPlaces } from "./places.ts";
import { insertMarket } from "./supply/insert-market.ts";
import { seedMarket } from "./supply/market.ts";
import { type SeededProvider, seedProvider, urnSource } from "./supply/providers.ts";
import type { World } from "./world.ts";

/** Vacancies made and written at a time. */
const batchSize = 5_000;
/** As in the demonstration region: seven vacancies to four homes, ten homes to a provider. */
const homesShare = 4 / 7;
const homesOfProvider = 10;

type CommonTrade = Exclude<ProviderTrade, "in-house" | "specialist">;

const trades: Readonly<Record<CommonTrade, number>> = {
  fostering: 45,
  "childrens-homes": 35,
  supported: 20,
};
const firstWords = [
  "Alder",
  "Barley",
  "Cinder",
  "Drift",
  "Eddy",
  "Fallow",
  "Garnet",
  "Hollin",
  "Inkwell",
  "Jessamy",
  "Kiln",
  "Lowfold",
  "Mosswater",
  "Nettle",
  "Orchard",
  "Pewter",
  "Quarry",
  "Rushlight",
  "Sable",
  "Thicket",
  "Umber",
  "Verge",
  "Weir",
  "Yonder",
];
const tradeWords: Readonly<Record<CommonTrade, string>> = {
  fostering: "Fostering",
  "childrens-homes": "Children's Homes",
  supported: "Supported Living",
};

/**
 * Adds invented providers, homes and vacancies all over England until there are this many vacancies, for measuring.
 * Answers how many were added. The reference data has to be there.
 */
export async function growWorld(
  sql: Sql,
  vacancies: number,
  onProgress: (step: string) => void,
): Promise<number> {
  const now = new Date();
  const world: World = {
    places: await readPlaces(sql),
    calibration: await readCalibration(),
    now,
    today: londonDate(now),
  };
  const [before] = await sql<
    { vacancies: number; urn: string }[]
  >`select (select count(*)::int from vacancy) as vacancies,
    (select coalesce(max(urn), '9500000') from register_entry where not real and urn ~ '^9[5-9]') as urn`;
  const first = before?.vacancies ?? 0;
  const nextUrn = urnSource(Number(before?.urn ?? 9_500_000) + 1);
  for (let have = first; have < vacancies; have += batchSize) {
    onProgress(`${have} of ${vacancies} vacancies`);
    await addBatch(
      sql,
      Math.min(batchSize, vacancies - have),
      world,
      nextUrn,
      chanceFrom(`large world ${have}`),
    );
  }
  onProgress("statistics for the planner");
  await sql`analyze`;
  return Math.max(0, vacancies - first);
}

async function addBatch(
  sql: Sql,
  vacancies: number,
  world: World,
  nextUrn: () => string,
  chance: Chance,
): Promise<void> {
  const homes = Math.max(1, Math.round(vacancies * homesShare));
  const providers = Array.from({ length: Math.ceil(homes / homesOfProvider) }, () =>
    inventProvider(world, nextUrn, chance),
  );
  const market = seedMarket(providers, { homes, vacancies }, world, nextUrn, chance);
  await databaseOver(sql).transaction((transaction) =>
    insertMarket(transaction, market, () => undefined),
  );
}

function inventProvider(world: World, nextUrn: () => string, chance: Chance): SeededProvider {
  const trade = chance.weighted(trades);
  const name = `${chance.pick(firstWords)} ${chance.pick(["Gate", "Row", "Lane", "Green", "Side", "Cross"])} ${tradeWords[trade]} ${chance.whole(100, 999)}`;
  const region = world.calibration.ofsted_childrens_homes.per_la;
  return seedProvider({ name, trade, authorityCode: null }, region, world, nextUrn, chance);
}
