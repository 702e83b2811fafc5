import type { Actor } from "#app/domain/access/actor.ts";
import type { Repositories } from "#app/use-cases/context.ts";
import type { Transaction } from "../transaction.ts";
import { administrationRepository } from "./administration.ts";
import { auditRepository } from "./audit.ts";
import { authorityOfferRepository } from "./authority-offers.ts";
import { candidateReader } from "./candidates.ts";
import { cardsRepository } from "./cards.ts";
import { claimsRepository } from "./claims.ts";
import { decisionRepository } from "./decisions.ts";
import { geographyRepository } from "./geography.ts";
import { groupLivingRepository } from "./group-living.ts";
import { homesRepository } from "./homes.ts";
import { inspectionsRepository } from "./inspections.ts";
import { invitationRepository } from "./invitations.ts";
import { jobQueue } from "./jobs.ts";
import type { KeptFacts } from "./kept-facts.ts";
import { linkSecrets } from "./link-secrets.ts";
import { matchingRepository } from "./match-runs.ts";
import { messageRepository } from "./messages.ts";
import { noticeRepository } from "./notices.ts";
import { offersRepository } from "./offers.ts";
import { privateHouseholdRepository } from "./private-households.ts";
import { questionsRepository } from "./questions.ts";
import { referralRepository } from "./referrals.ts";
import { regionRepository } from "./region.ts";
import { shortlistRepository } from "./shortlist.ts";
import { standingSearchRepository } from "./standing-search.ts";
import { vacanciesRepository } from "./vacancies.ts";
import { viewsRepository } from "./views.ts";
import { weightRepository } from "./weights.ts";

/** The retriever and the market live in `search`; the composition adds them. */
export type StoredRepositories = Omit<Repositories, "candidateRetriever" | "market">;

/** Every port, bound to one transaction in which the actor's tenant is set. `kept` is one for the whole process. */
export function repositoriesFor(
  transaction: Transaction,
  actor: Actor,
  kept?: KeptFacts,
): StoredRepositories {
  const organisationId = actor.kind === "staff" ? actor.organisationId : nobody;
  return {
    audit: auditRepository(transaction, actor),
    jobs: jobQueue(transaction),
    notices: noticeRepository(transaction),
    messages: messageRepository(transaction),
    matching: matchingRepository(transaction),
    standing: standingSearchRepository(transaction),
    weights: weightRepository(transaction),
    candidates: candidateReader(transaction, kept),
    homes: homesRepository(transaction),
    privateHouseholds: privateHouseholdRepository(transaction),
    groupLiving: groupLivingRepository(transaction),
    vacancies: vacanciesRepository(transaction),
    views: viewsRepository(transaction),
    linkSecrets,
    claims: claimsRepository(transaction),
    inspections: inspectionsRepository(transaction),
    geography: geographyRepository(transaction),
    referrals: referralRepository(transaction),
    cards: cardsRepository(transaction),
    offers: offersRepository(transaction),
    questions: questionsRepository(transaction),
    authorityOffers: authorityOfferRepository(transaction, organisationId),
    invitations: invitationRepository(transaction, organisationId),
    shortlist: shortlistRepository(transaction, organisationId),
    decisions: decisionRepository(transaction, organisationId),
    administration: administrationRepository(transaction, organisationId),
    region: regionRepository(transaction),
  };
}

/** Owns nothing: repositories of organisations answer nothing to those who work for none. */
const nobody = "00000000-0000-0000-0000-000000000000";
