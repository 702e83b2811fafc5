import { sql } from "drizzle-orm";
import type { Resident } from "#app/domain/home/group-living.ts";
import type { PrivateHouseholdRepository } from "#app/use-cases/homes/private-household-repository.ts";
import type { Transaction } from "../transaction.ts";

type Row = { readonly residents: readonly Resident[] | null; readonly version: number };

/** Who lives in a home. Row-level security shows it to the home's own provider and to nobody else who has a page. */
export function privateHouseholdRepository(transaction: Transaction): PrivateHouseholdRepository {
  return {
    find: async (homeId) => {
      const [row] = await transaction.execute<Row>(sql`
        select residents, version from private_household where home_id = ${homeId}::uuid`);
      return row ?? { residents: null, version: 0 };
    },
    keep: async ({ homeId, providerId, residents, version }, at) => {
      const kept = await transaction.execute(sql`
        insert into private_household as kept (home_id, provider_id, residents, version, kept_at)
        values (${homeId}::uuid, ${providerId}::uuid, ${JSON.stringify(residents)}::jsonb, ${version + 1}::int,
          ${at.toISOString()}::timestamptz)
        on conflict (home_id) do update set residents = excluded.residents, version = excluded.version,
          kept_at = excluded.kept_at
        where kept.version = ${version}::int
        returning version`);
      return kept.length > 0;
    },
  };
}
