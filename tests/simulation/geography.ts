import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { GridPoint } from "#app/domain/distance/distance.ts";
import type { Geography } from "#app/domain/matching/geography.ts";
import { type Outcode, type Places, placesOf, type Sector } from "#db/seed/places.ts";

/** Real places of England with how many children each authority looks after, and their points for judging. */
export type Ground = {
  readonly places: Places;
  /** Children looked after on 31 March 2024, by DfE code of the authority. */
  readonly lookedAfter: (authorityCode: string) => number;
  readonly geographyOf: (authorityCode: string) => Geography;
};

type Cells = Readonly<Record<string, string>>;

/** Sectors of smaller outcodes are left out, as in the seed. */
const smallestOutcode = 300;

/** Reads authorities, who adjoins whom, and postcode areas from the reference files. */
export function readGround(): Ground {
  const areas = rowsOf("outcodes.csv");
  const large = new Set(
    areas.filter(({ postcodes }) => Number(postcodes) >= smallestOutcode).map(nameOfArea),
  );
  const authorities = rowsOf("england_local_authorities.csv");
  const outcodes = areas.filter(({ dfe_la_code }) => dfe_la_code !== "").map(outcodeFrom);
  const places = placesOf(
    rowsOf("postcode_sectors.csv")
      .filter(({ dfe_la_code, outcode = "" }) => dfe_la_code !== "" && large.has(outcode))
      .map(sectorFrom),
    outcodes,
    authorities.map(({ dfe_code = "", name = "", gor_region = "" }) => ({
      code: dfe_code,
      name,
      region: gor_region,
    })),
    rowsOf("england_la_adjacency.csv").map(({ dfe_code = "", adjoining_code = "" }) => ({
      from: dfe_code,
      to: adjoining_code,
    })),
  );
  const children = new Map(
    authorities.map(({ dfe_code = "", cla_31_mar_2024 }) => [dfe_code, Number(cla_31_mar_2024)]),
  );
  const points = new Map<string, GridPoint>(outcodes.map((area) => [area.outcode, area]));
  return {
    places,
    lookedAfter: (code) => children.get(code) ?? 0,
    geographyOf: (code) => ({
      points,
      ownAuthorityCode: code,
      adjoiningCodes: places.adjoining(code),
    }),
  };
}

function rowsOf(file: string): Cells[] {
  const path = join(process.cwd(), "db", "reference", "data", file);
  return parse(readFileSync(path), { columns: true }) as Cells[];
}

function nameOfArea({ outcode = "" }: Cells): string {
  return outcode;
}

function outcodeFrom(cells: Cells): Outcode {
  return { ...pointFrom(cells), postcodes: Number(cells.postcodes) };
}

function sectorFrom(cells: Cells): Sector {
  return { ...pointFrom(cells), sector: cells.sector ?? "" };
}

function pointFrom({ outcode = "", dfe_la_code = "", easting, northing }: Cells) {
  return {
    outcode,
    authorityCode: dfe_la_code,
    easting: Number(easting),
    northing: Number(northing),
  };
}
