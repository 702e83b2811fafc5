import { type SQL, sql } from "drizzle-orm";

/** Ids as one parameter, so that a statement is the same whatever their number and the server keeps its plan. */
export function uuidArray(ids: readonly string[]): SQL {
  return sql`${`{${ids.join(",")}}`}::uuid[]`;
}
