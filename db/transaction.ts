import { sql } from "drizzle-orm";
import type { Actor } from "#app/domain/access/actor.ts";
import type { Database } from "./client.ts";

/** One transaction in which the actor's tenant is set. */
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

/** What row-level security asks for; the same names stand in the policies. */
const settings = [
  "app.actor_kind",
  "app.organisation_id",
  "app.organisation_kind",
  "app.person_id",
  "app.role",
  "app.referral_id",
  "app.link_id",
  "app.audience",
] as const;

type Tenant = Partial<Record<(typeof settings)[number], string>>;

/**
 * Runs the work in one transaction as the actor. The settings end with the transaction, so the next user of the
 * connection starts with none, and none means no rows. An error rolls everything back and is passed on.
 */
export function transactAs<Answer>(
  database: Database,
  actor: Actor,
  work: (transaction: Transaction) => Promise<Answer>,
): Promise<Answer> {
  return database.transaction(async (transaction) => {
    const tenant = tenantOf(actor);
    // All of them, in one round trip: a setting that does not apply is emptied and not left as it may be.
    const each = settings.map((name) => sql`set_config(${name}, ${tenant[name] ?? ""}, true)`);
    await transaction.execute(sql`select ${sql.join(each, sql`, `)}`);
    return work(transaction);
  });
}

function tenantOf(actor: Actor): Tenant {
  switch (actor.kind) {
    case "staff":
      return {
        "app.actor_kind": "staff",
        "app.organisation_id": actor.organisationId,
        "app.organisation_kind": actor.organisationKind,
        "app.person_id": actor.personId,
        "app.role": actor.role,
      };
    case "views":
      return {
        "app.actor_kind": "views",
        "app.referral_id": actor.referralId,
        "app.link_id": actor.linkId,
        "app.audience": actor.audience,
      };
    case "visitor":
    case "worker":
      return { "app.actor_kind": actor.kind };
  }
}
