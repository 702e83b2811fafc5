import type { Sql } from "../client.ts";
import type { Chance } from "./chance.ts";

/** A postcode sector with its place on the national grid. */
export type Sector = {
  readonly sector: string;
  readonly outcode: string;
  readonly authorityCode: string;
  readonly easting: number;
  readonly northing: number;
};

/** Where the seed may put homes and children: real areas, never addresses. */
export type Places = {
  readonly sectors: readonly Sector[];
  readonly sectorsOf: (authorityCode: string) => readonly Sector[];
  /** Outcodes that lie mostly in the authority and are large enough to hide a child in. */
  readonly outcodesOf: (authorityCode: string) => readonly Outcode[];
  readonly outcode: (outcode: string) => Outcode;
  readonly regionOf: (authorityCode: string) => string;
  readonly nameOf: (authorityCode: string) => string;
  readonly adjoining: (authorityCode: string) => ReadonlySet<string>;
};

export type Outcode = {
  readonly outcode: string;
  readonly authorityCode: string;
  readonly easting: number;
  readonly northing: number;
  readonly postcodes: number;
};

/** An outcode with fewer postcodes than this is too small an area to name beside an age. */
const smallestOutcode = 300;

/** Reads the reference data that the seed needs of places. Throws when it has not been loaded. */
export async function readPlaces(sql: Sql): Promise<Places> {
  const sectors = await sql<Sector[]>`
    select s.sector, s.outcode, s.authority_code as "authorityCode", s.easting, s.northing
    from postcode_sector s join outcode o on o.outcode = s.outcode
    where s.authority_code is not null and o.postcodes >= ${smallestOutcode} order by s.sector`;
  if (sectors.length === 0)
    throw new Error("The reference data has to be loaded before the demonstration region.");
  const outcodes = await sql<Outcode[]>`
    select outcode, authority_code as "authorityCode", easting, northing, postcodes from outcode
    where authority_code is not null order by outcode`;
  const authorities = await sql<{ code: string; name: string; region: string }[]>`
    select dfe_code as code, name, region from local_authority`;
  const pairs = await sql<{ from: string; to: string }[]>`
    select dfe_code as "from", adjoining_code as "to" from adjoining_authority`;
  return placesOf(sectors, outcodes, authorities, pairs);
}

/** The same from rows that somebody else has read. */
export function placesOf(
  sectors: readonly Sector[],
  outcodes: readonly Outcode[],
  authorities: readonly { code: string; name: string; region: string }[],
  pairs: readonly { from: string; to: string }[],
): Places {
  const sectorsBy = grouped(sectors, (sector) => sector.authorityCode);
  const large = outcodes.filter((area) => area.postcodes >= smallestOutcode);
  const outcodesBy = grouped(large, (area) => area.authorityCode);
  const byName = new Map(outcodes.map((area) => [area.outcode, area]));
  const byCode = new Map(authorities.map((authority) => [authority.code, authority]));
  const neighbours = grouped(pairs, (pair) => pair.from);
  return {
    sectors,
    sectorsOf: (code) => sectorsBy.get(code) ?? [],
    outcodesOf: (code) => outcodesBy.get(code) ?? [],
    outcode: (name) => known(byName.get(name), name),
    regionOf: (code) => known(byCode.get(code), code).region,
    nameOf: (code) => known(byCode.get(code), code).name,
    adjoining: (code) => new Set((neighbours.get(code) ?? []).map((pair) => pair.to)),
  };
}

/** One of the authority's sectors. */
export function placeIn(places: Places, authorityCode: string, chance: Chance): Sector {
  return chance.pick(places.sectorsOf(authorityCode));
}

function known<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`${name} is not in the reference data.`);
  return value;
}

function grouped<Each>(list: readonly Each[], key: (each: Each) => string): Map<string, Each[]> {
  const groups = new Map<string, Each[]>();
  for (const each of list) {
    const group = groups.get(key(each));
    if (group) group.push(each);
    else groups.set(key(each), [each]);
  }
  return groups;
}
