import { getTableColumns } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Database } from "../client.ts";

/** The protocol numbers a statement's values with sixteen bits. */
const mostValues = 60_000;

/** Inserts rows in as few statements as there can be, telling how far it is. */
export async function insertAll<Table extends PgTable>(
  database: Pick<Database, "insert">,
  table: Table,
  rows: readonly Table["$inferInsert"][],
  onProgress: (done: number, all: number) => void = () => undefined,
): Promise<void> {
  const size = Math.floor(mostValues / Object.keys(getTableColumns(table)).length);
  for (let at = 0; at < rows.length; at += size) {
    if (at > 0) onProgress(at, rows.length);
    await database.insert(table).values([...rows.slice(at, at + size)]);
  }
}
