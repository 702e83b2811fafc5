import type { Actor, StaffActor } from "#app/domain/access/actor.ts";
import type { OrganisationId, PersonId } from "#app/domain/shared/ids.ts";
import { databaseOver, type Sql } from "#db/client.ts";
import { type Transaction, transactAs } from "#db/transaction.ts";
import type { Log } from "#search/log.ts";
import { searchingAuthority } from "./search-supply.ts";

/** A commissioner of the made-up market's one authority. */
export const searcher: StaffActor = {
  kind: "staff",
  personId: searchingAuthority as string as PersonId,
  organisationId: searchingAuthority as string as OrganisationId,
  organisationKind: "authority",
  role: "commissioner",
};

/** Runs the work in one transaction as web processes do, row-level security and all. */
export function searchAs<Answer>(
  web: Sql,
  work: (transaction: Transaction) => Promise<Answer>,
  actor: Actor = searcher,
): Promise<Answer> {
  return transactAs(databaseOver(web), actor, work);
}

/** A log that keeps the names of events. */
export function logOfEvents(): Log & { readonly events: string[] } {
  const events: string[] = [];
  const keep = (fields: { readonly event: string }) => void events.push(fields.event);
  return { events, info: keep, warn: keep, error: keep };
}
