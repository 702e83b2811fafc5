import type { Actor } from "#app/domain/access/actor.ts";
import type { Repositories } from "#app/use-cases/context.ts";
import { auditEvent } from "../schema/audit.ts";
import type { Transaction } from "../transaction.ts";

/** The audit trail: rows are added and never changed; the database numbers and chains them. */
export function auditRepository(transaction: Transaction, actor: Actor): Repositories["audit"] {
  return {
    async append(entry) {
      await transaction.insert(auditEvent).values({
        at: entry.at,
        actorKind: actor.kind,
        actorId: actorId(actor),
        permission: entry.permission,
        subject: entry.subject ?? null,
        outcome: entry.outcome,
        // The trigger overwrites these three and the hashes, whatever is written here.
        chain: nobody,
        number: 0,
        previousHash: "",
        hash: "",
      });
    },
  };
}

const nobody = "00000000-0000-0000-0000-000000000000";

function actorId(actor: Actor): string | null {
  switch (actor.kind) {
    case "staff":
      return actor.personId;
    case "views":
      return actor.linkId;
    case "visitor":
    case "worker":
      return null;
  }
}
