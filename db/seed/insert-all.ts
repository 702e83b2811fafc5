import { getTableColumns, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Database } from "../client.ts";

/** The protocol numbers a statement's values with sixteen bits. */
const mostValues = 60_000;
/** Rows in one statement of `insertMany`: some megabytes of text. */
const mostRows = 5_000;

/** Inserts rows, which may leave out what has a default, in as few statements as there can be. */
export async function insertAll<Table extends PgTable>(
  database: Pick<Database, "insert">,
  table: Table,
  rows: readonly Table["$inferInsert"][],
): Promise<void> {
  const size = Math.floor(mostValues / Object.keys(getTableColumns(table)).length);
  for (let at = 0; at < rows.length; at += size) {
    await database.insert(table).values([...rows.slice(at, at + size)]);
  }
}

/**
 * Inserts very many rows that all give the same columns, several times faster: Postgres takes them apart itself.
 * The columns are those of the first row.
 */
export async function insertMany<Table extends PgTable>(
  database: Pick<Database, "execute">,
  table: Table,
  rows: readonly Table["$inferInsert"][],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.entries(getTableColumns(table)).filter(([key]) => key in first);
  const names = sql.join(
    columns.map(([, column]) => sql.identifier(column.name)),
    sql`, `,
  );
  for (let at = 0; at < rows.length; at += mostRows) {
    const records = rows.slice(at, at + mostRows).map((row) => recordOf(row, columns));
    await database.execute(sql`insert into ${table} (${names}) select ${names}
      from json_populate_recordset(null::${table}, ${JSON.stringify(records)}::text::json)`);
  }
}

function recordOf(
  row: Record<string, unknown>,
  columns: readonly (readonly [string, { readonly name: string }])[],
): Record<string, unknown> {
  return Object.fromEntries(columns.map(([key, column]) => [column.name, row[key]]));
}
