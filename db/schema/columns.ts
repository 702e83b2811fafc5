import { type SQL, sql } from "drizzle-orm";
import { type AnyPgColumn, check, timestamp, uuid } from "drizzle-orm/pg-core";

/** A UUID made by the application, so that a form can carry a new record's id and a double submit makes one. */
export const id = () => uuid("id").primaryKey();

/** An instant with its zone, read as a Date. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/** A check that a text column holds one of a closed list of the domain. */
export function oneOf(name: string, column: AnyPgColumn, list: readonly string[]) {
  const values = list.map((value) => `'${value}'`).join(", ");
  return check(name, sql`${column} in (${sql.raw(values)})` as SQL);
}
