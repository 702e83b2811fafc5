import { type SQL, sql } from "drizzle-orm";
import type { Actor } from "#app/domain/access/actor.ts";
import type { Database } from "./client.ts";

/** One transaction in which the actor's tenant is set. */
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

/** What row-level security asks for; the same names stand in the policies. */
type Setting =
  | "app.actor_kind"
  | "app.organisation_id"
  | "app.organisation_kind"
  | "app.person_id"
  | "app.role"
  | "app.referral_id"
  | "app.link_id"
  | "app.audience";

type Tenant = Partial<Record<Setting, string>>;

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
    // Not waited for before the work begins: they travel together, and the server takes them in order.
    const set = transaction.execute(settingsOf(tenantOf(actor))).execute();
    set.catch(() => undefined);
    const answer = await work(transaction);
    await set;
    return answer;
  });
}

/** All of them: a setting that does not apply is emptied and not left as it may be. */
function settingsOf(tenant: Tenant): SQL {
  const of = (name: Setting) => tenant[name] ?? "";
  return sql`select set_config('app.actor_kind', ${of("app.actor_kind")}, true),
    set_config('app.organisation_id', ${of("app.organisation_id")}, true),
    set_config('app.organisation_kind', ${of("app.organisation_kind")}, true),
    set_config('app.person_id', ${of("app.person_id")}, true),
    set_config('app.role', ${of("app.role")}, true),
    set_config('app.referral_id', ${of("app.referral_id")}, true),
    set_config('app.link_id', ${of("app.link_id")}, true),
    set_config('app.audience', ${of("app.audience")}, true)`;
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
