import type { Actor } from "#app/domain/access/actor.ts";
import type { Repositories } from "#app/use-cases/context.ts";
import type { Transaction } from "../transaction.ts";
import { auditRepository } from "./audit.ts";
import { jobQueue } from "./jobs.ts";
import { noticeRepository } from "./notices.ts";

/** Every port, bound to one transaction in which the actor's tenant is set. */
export function repositoriesFor(transaction: Transaction, actor: Actor): Repositories {
  return {
    audit: auditRepository(transaction, actor),
    jobs: jobQueue(transaction),
    notices: noticeRepository(transaction),
  };
}
