import type { Sql } from "./client.ts";
import { webRole, workerRole } from "./roles.ts";

/** What is put into a database once, after its tables. */
export type Loadable = "reference" | "demonstration";

/** Creates the list of what has been loaded; web and worker may read it. Safe to repeat. */
export async function ensureLoadedTable(sql: Sql): Promise<void> {
  await sql.unsafe(`
    create schema if not exists hearth;
    create table if not exists hearth.loaded (
      what text primary key,
      at timestamptz not null default now()
    );
    grant usage on schema hearth to ${webRole}, ${workerRole};
    grant select on hearth.loaded to ${webRole}, ${workerRole};
  `);
}

/** Whether it has been loaded, completely. */
export async function isLoaded(sql: Sql, what: Loadable): Promise<boolean> {
  const [row] = await sql`select 1 from hearth.loaded where what = ${what}`;
  return row !== undefined;
}

/** Notes that it has been loaded. */
export async function markLoaded(sql: Sql, what: Loadable): Promise<void> {
  await sql`insert into hearth.loaded (what) values (${what}) on conflict do nothing`;
}
