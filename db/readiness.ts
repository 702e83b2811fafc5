import type { Sql } from "./client.ts";

/** Whether the database answers and has been migrated so far that pages can be served from it. */
export async function isReady(sql: Sql): Promise<boolean> {
  try {
    await sql`select hearth.tenant()`;
    return true;
  } catch {
    return false;
  }
}
