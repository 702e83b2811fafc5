import { adaptations, homeKinds, pets, sexes, stays } from "#app/domain/home/home.ts";
import { capabilityCodes, capabilityLevels } from "#app/domain/needs/needs.ts";
import { grades } from "#app/domain/ofsted/grades.ts";
import { addDays, type CalendarDate } from "#app/domain/shared/calendar-date.ts";
import type { Sql } from "#db/client.ts";
import { type Chance, chanceFrom } from "./chance.ts";

export type SupplyOptions = {
  readonly seed: number;
  readonly vacancies: number;
  readonly today: CalendarDate;
  readonly now: Date;
};

/** One authority that commissions, for the tests to search as. */
export const searchingAuthority = "a0000000-0000-4000-8000-000000000001";

type Place = { easting: number; northing: number };
type Outcode = Place & { code: string; authority: string; radiusKm: number };
type Rows = Record<string, unknown>[];

/**
 * Fills an empty database with a made-up market: towns and country, every kind of home, a quarter of all facts
 * not said. The same seed gives the same rows. `sql` is the owner's.
 */
export async function supplySearch(sql: Sql, options: SupplyOptions): Promise<void> {
  const chance = chanceFrom(options.seed);
  const outcodes = makeOutcodes(chance, Math.max(40, Math.min(900, options.vacancies / 20)));
  const providers = Array.from({ length: Math.max(5, options.vacancies / 100) }, (_, n) => ({
    id: chance.uuid(),
    kind: "provider",
    name: `${chance.pick(["Elm", "Ash", "Rowan", "Alder", "Hazel", "Maple"])} ${chance.pick(["House", "Fostering", "Care", "Homes"])} ${n}`,
  }));
  await insert(sql, "organisation", [
    ...providers,
    { id: searchingAuthority, kind: "authority", name: "Searching Council", authority_code: "900" },
  ]);
  await insert(sql, "local_authority", makeAuthorities());
  await insert(sql, "outcode", outcodes.map(outcodeRow));

  for (let made = 0; made < options.vacancies; made += 5_000) {
    const size = Math.min(5_000, options.vacancies - made);
    const batch = makeBatch(chance, { ...options, size, offset: made, outcodes, providers });
    await insert(sql, "register_entry", batch.entries);
    await insert(sql, "home", batch.homes);
    await insert(sql, "home_location", batch.locations);
    await insert(sql, "reported_inspection", batch.inspections);
    await insert(sql, "vacancy", batch.vacancies);
  }
}

/** Writes rows of any table in one statement; the columns are those of the first row. */
export async function insert(sql: Sql, table: string, rows: Rows): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first)
    .map((name) => `"${name}"`)
    .join(", ");
  await sql.unsafe(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::text::jsonb)`,
    [JSON.stringify(rows)],
  );
}

const towns: readonly Place[] = [
  [530, 180],
  [407, 287],
  [384, 398],
  [430, 433],
  [435, 387],
  [458, 305],
  [359, 173],
  [425, 565],
  [457, 340],
  [510, 430],
  [292, 92],
  [623, 309],
].map(([easting = 0, northing = 0]) => ({ easting: easting * 1000, northing: northing * 1000 }));

function makeAuthorities(): Rows {
  return Array.from({ length: 30 }, (_, n) => ({
    dfe_code: String(900 + n),
    ons_code: `E${n}`,
    name: `Authority ${n}`,
    kind: "unitary",
    region: ["North West", "Yorkshire and The Humber", "London", "South West"][n % 4],
  }));
}

function makeOutcodes(chance: Chance, count: number): Outcode[] {
  return Array.from({ length: Math.floor(count) }, (_, n) => {
    const town = chance.pick(towns);
    const country = chance.chance(0.35);
    return {
      code: `Z${String.fromCharCode(65 + (n % 26))}${Math.floor(n / 26) + 1}`,
      easting: country ? chance.between(300_000, 600_000) : town.easting + chance.spread(22_000),
      northing: country ? chance.between(90_000, 560_000) : town.northing + chance.spread(22_000),
      authority: String(900 + chance.between(0, 29)),
      radiusKm: country ? chance.between(6, 24) : chance.between(1, 6),
    };
  });
}

function outcodeRow(outcode: Outcode): Record<string, unknown> {
  return {
    outcode: outcode.code,
    authority_code: outcode.authority,
    country: "England",
    easting: outcode.easting,
    northing: outcode.northing,
    radius_km: outcode.radiusKm,
    postcodes: 1000,
  };
}

type Batch = SupplyOptions & {
  readonly size: number;
  readonly offset: number;
  readonly outcodes: readonly Outcode[];
  readonly providers: readonly { id: string }[];
};

function makeBatch(chance: Chance, of: Batch) {
  const entries: Rows = [];
  const homes: Rows = [];
  const locations: Rows = [];
  const inspections: Rows = [];
  const vacancies: Rows = [];
  for (let n = 0; n < of.size; n += 1) {
    const urn = String(7_000_000 + of.offset + n);
    const provider = chance.pick(of.providers).id;
    const outcode = chance.pick(of.outcodes);
    const home = makeHome(chance, { ...of, urn, provider, outcode });
    homes.push(home);
    locations.push(makeLocation(chance, { home: String(home.id), provider, outcode }));
    if (chance.chance(0.93)) entries.push(makeEntry(chance, urn, of.today));
    if (chance.chance(0.05)) inspections.push(makeReport(chance, { urn, provider, ...of }));
    const many = chance.chance(0.03) ? 2 : 1;
    for (let m = 0; m < many; m += 1) {
      vacancies.push(makeVacancy(chance, { home: String(home.id), provider, ...of }));
    }
  }
  return { entries, homes, locations, inspections, vacancies };
}

function makeHome(
  chance: Chance,
  of: Batch & { urn: string; provider: string; outcode: Outcode },
): Record<string, unknown> {
  const kind = chance.weighted(homeKinds, [50, 30, 1, 3, 2, 14]);
  const from = kind === "supported-accommodation" ? 16 : chance.between(0, 12);
  const unsaid = <Value>(value: Value) => (chance.chance(0.25) ? null : value);
  return {
    id: chance.uuid(),
    provider_id: of.provider,
    kind,
    alias: `Home ${of.urn}`,
    urn: of.urn,
    age_from: from,
    age_to: Math.min(18, from + chance.between(3, 14)),
    sexes_accepted: chance.chance(0.7) ? [...sexes] : [chance.pick(sexes)],
    places: chance.between(1, 6),
    stays: chance.some(stays, 0.5),
    solo_possible: unsaid(chance.chance(0.5)),
    accepts_deprivation_of_liberty: unsaid(chance.chance(0.3)),
    adaptations: unsaid(chance.some(adaptations, 0.3)),
    languages: unsaid(chance.some(["en", "ur", "pl", "ti", "ar"], 0.3)),
    faiths_supported: unsaid(chance.some(["muslim", "christian", "jewish"], 0.3)),
    cultures_supported: unsaid(chance.some(["pakistani", "black-caribbean"], 0.3)),
    pets: unsaid(chance.some(pets, 0.3)),
    adults: unsaid(chance.between(1, 5)),
    children_ages: unsaid([chance.between(5, 17)]),
    who_lives_there: "Two adults and an older boy who keeps to himself and likes fishing.",
    for_the_child: "You would have your own room. There is a garden and a dog called Biscuit.",
    school_nearby: "A secondary school within a mile.",
    authority_code: of.outcode.authority,
    outcode: of.outcode.code,
    capabilities: chance.some(capabilityCodes, 0.45).map((code) => ({
      code,
      level: chance.weighted(capabilityLevels, [30, 35, 25, 10]),
      evidence: "Three children in the last two years, with training in 2025.",
      confirmedAt: new Date(of.now.getTime() - chance.between(0, 90) * 86_400_000).toISOString(),
    })),
    profile_confirmed_at: of.now.toISOString(),
    version: 1,
  };
}

function makeLocation(
  chance: Chance,
  of: { home: string; provider: string; outcode: Outcode },
): Record<string, unknown> {
  const reach = of.outcode.radiusKm * 700;
  return {
    home_id: of.home,
    provider_id: of.provider,
    sector: `${of.outcode.code} ${chance.between(0, 9)}`,
    easting: of.outcode.easting + chance.between(-reach, reach),
    northing: of.outcode.northing + chance.between(-reach, reach),
  };
}

function makeEntry(chance: Chance, urn: string, today: CalendarDate): Record<string, unknown> {
  const inspected = chance.chance(0.8);
  return {
    urn,
    provision_type: "Children's home",
    registration_status: chance.weighted(["Active", "Suspended", "Cancelled"] as const, [95, 3, 2]),
    short_breaks_only: false,
    real: false,
    inspected_on: inspected ? addDays(today, -chance.between(30, 900)) : null,
    overall: inspected ? chance.weighted(grades, [15, 60, 18, 7]) : null,
    left_on: chance.chance(0.01) ? today : null,
  };
}

function makeReport(
  chance: Chance,
  of: Batch & { urn: string; provider: string },
): Record<string, unknown> {
  return {
    id: chance.uuid(),
    provider_id: of.provider,
    urn: of.urn,
    inspected_on: addDays(of.today, -chance.between(5, 400)),
    overall: chance.pick(grades),
    reported_at: of.now.toISOString(),
    confirmed_by_register_at: chance.chance(0.2) ? of.now.toISOString() : null,
  };
}

function makeVacancy(
  chance: Chance,
  of: Batch & { home: string; provider: string },
): Record<string, unknown> {
  return {
    id: chance.uuid(),
    home_id: of.home,
    provider_id: of.provider,
    status: chance.weighted(["open", "held", "filled", "withdrawn"] as const, [85, 5, 6, 4]),
    places: chance.between(1, 3),
    available_from: addDays(of.today, chance.between(-30, 30)),
    held_until: null,
    weekly_fee: chance.chance(0.3) ? null : chance.between(40_000, 700_000),
    confirmed_at: new Date(of.now.getTime() - chance.between(0, 32) * 86_400_000).toISOString(),
    confirmed_by: "Somebody",
    note: "",
    version: 1,
  };
}
