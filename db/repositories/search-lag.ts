import { sql } from "drizzle-orm";
import type { VacancyId } from "#app/domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** Which index answers, and what has changed since it was fed. */
export type Lag = { readonly active: string | null; readonly dirty: readonly VacancyId[] };

/** Reads both at once. At most one more than `most` ids: enough to know that there are too many. */
export async function readLag(transaction: Transaction, most: number): Promise<Lag> {
  const [row] = await transaction.execute<{ active: string | null; dirty: string }>(sql`
    select (select active_index from search_state) as active,
      (select coalesce(json_agg(vacancy_id), '[]')::text
       from (select vacancy_id from search_dirty limit ${most + 1}) as waiting) as dirty`);
  return row
    ? { active: row.active, dirty: JSON.parse(row.dirty) as VacancyId[] }
    : { active: null, dirty: [] };
}
