import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Sql } from "../client.ts";
import { settleAuthorities } from "./home-authorities.ts";
import { importRegister } from "./register-import.ts";

/** The folder of the reference files; the same for sources and bundles, which both run from the repository root. */
const folder = join(process.cwd(), "db", "reference", "data");
const registerFile = "ofsted_providers_2025-03-31.csv";

type Cells = Readonly<Record<string, string>>;
type Table = {
  readonly file: string;
  readonly label: string;
  readonly table: string;
  readonly key: readonly string[];
  readonly row: (cells: Cells) => Record<string, string | number | null>;
};

const tables: readonly Table[] = [
  {
    file: "england_local_authorities.csv",
    label: "local authorities",
    table: "local_authority",
    key: ["dfe_code"],
    row: (cells) => ({
      dfe_code: cells.dfe_code ?? "",
      ons_code: cells.ons_code_2025 ?? "",
      name: cells.name ?? "",
      kind: cells.la_type ?? "",
      region: cells.gor_region ?? "",
      children_looked_after: count(cells.cla_31_mar_2024),
      child_population: count(cells.child_population_2024),
    }),
  },
  {
    file: "england_la_adjacency.csv",
    label: "adjoining authorities",
    table: "adjoining_authority",
    key: ["dfe_code", "adjoining_code"],
    row: (cells) => ({
      dfe_code: cells.dfe_code ?? "",
      adjoining_code: cells.adjoining_code ?? "",
      basis: cells.basis ?? "",
    }),
  },
  {
    file: "outcodes.csv",
    label: "postcode districts",
    table: "outcode",
    key: ["outcode"],
    row: (cells) => ({
      outcode: cells.outcode ?? "",
      authority_code: cells.dfe_la_code || null,
      authority_name: cells.la_name || null,
      region: cells.region || null,
      country: cells.country ?? "",
      easting: Number(cells.easting),
      northing: Number(cells.northing),
      radius_km: Number(cells.radius_km),
      postcodes: Number(cells.postcodes),
    }),
  },
  {
    file: "postcode_sectors.csv",
    label: "postcode sectors",
    table: "postcode_sector",
    key: ["sector"],
    row: (cells) => ({
      sector: cells.sector ?? "",
      outcode: cells.outcode ?? "",
      authority_code: cells.dfe_la_code || null,
      easting: Number(cells.easting),
      northing: Number(cells.northing),
    }),
  },
  {
    file: "postcode_sector_authorities.csv",
    label: "postcode sectors in several authorities",
    table: "sector_authority",
    key: ["sector", "authority_code"],
    row: (cells) => ({
      sector: cells.sector ?? "",
      authority_code: cells.dfe_la_code ?? "",
      share: Number(cells.share),
    }),
  },
];

/**
 * Loads the public reference data: authorities, who adjoins whom, postcode areas and Ofsted's register. Safe to repeat:
 * only rows that differ are written, and a register once loaded is left to `reference:import`.
 * @param onProgress hears a few words before each step
 */
export async function loadReference(sql: Sql, onProgress: (step: string) => void): Promise<void> {
  for (const table of tables) {
    onProgress(table.label);
    await loadTable(sql, table);
  }
  onProgress("Ofsted's register");
  await loadRegister(sql);
  await settleAuthorities(sql);
}

async function loadTable(sql: Sql, { file, table, key, row }: Table): Promise<void> {
  const records = parse(await readFile(join(folder, file)), { columns: true }) as Cells[];
  const rows = records.map(row);
  const columns = Object.keys(rows[0] ?? {});
  const rest = columns.filter((column) => !key.includes(column));
  // The record's own type gives the columns their types; names are this file's, never anybody's input.
  await sql.unsafe(
    `insert into ${table} (${columns.join(", ")})
     select ${columns.join(", ")} from jsonb_populate_recordset(null::${table}, $1::text::jsonb)
     on conflict (${key.join(", ")}) do update
     set ${rest.map((column) => `${column} = excluded.${column}`).join(", ")}
     where (${rest.map((column) => `${table}.${column}`).join(", ")})
       is distinct from (${rest.map((column) => `excluded.${column}`).join(", ")})`,
    [JSON.stringify(rows)],
  );
}

async function loadRegister(sql: Sql): Promise<void> {
  const [loaded] = await sql`select 1 from register_import limit 1`;
  if (loaded) return;
  const answer = await importRegister(sql, {
    bytes: await readFile(join(folder, registerFile)),
    fileName: registerFile,
    now: new Date(),
    importId: randomUUID(),
  });
  if (!answer.done) throw new Error(`${registerFile}: ${answer.reason} ${answer.advice}`);
}

function count(text: string | undefined): number | null {
  return text === undefined || text === "" ? null : Number(text);
}
