import type { Actor } from "#app/domain/access/actor.ts";
import type { Repositories } from "#app/use-cases/context.ts";
import type { Transaction } from "../transaction.ts";
import { auditRepository } from "./audit.ts";
import { cardsRepository } from "./cards.ts";
import { homesRepository } from "./homes.ts";
import { inspectionsRepository } from "./inspections.ts";
import { jobQueue } from "./jobs.ts";
import { noticeRepository } from "./notices.ts";
import { offersRepository } from "./offers.ts";
import { vacanciesRepository } from "./vacancies.ts";

/** Every port, bound to one transaction in which the actor's tenant is set. */
export function repositoriesFor(transaction: Transaction, actor: Actor): Repositories {
  return {
    audit: auditRepository(transaction, actor),
    jobs: jobQueue(transaction),
    notices: noticeRepository(transaction),
    homes: homesRepository(transaction),
    vacancies: vacanciesRepository(transaction),
    inspections: inspectionsRepository(transaction),
    cards: cardsRepository(transaction),
    offers: offersRepository(transaction),
  };
}
