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
import { linkSecrets } from "./link-secrets.ts";
import { matchingRepository } from "./match-runs.ts";
import { messageRepository } from "./messages.ts";
import { noticeRepository } from "./notices.ts";
import { offersRepository } from "./offers.ts";
import { privateHouseholdRepository } from "./private-households.ts";
import { questionsRepository } from "./questions.ts";
import { referralTurn } from "./referral-turn.ts";
import { referralRepository } from "./referrals.ts";
import { regionRepository } from "./region.ts";
import { shortlistRepository } from "./shortlist.ts";
import { standingSearchRepository } from "./standing-search.ts";
import { vacanciesRepository } from "./vacancies.ts";
import { viewsRepository } from "./views.ts";
import { weightRepository } from "./weights.ts";

/** The retriever and the market live in `search`; the composition adds them. */
export type StoredRepositories = Omit<Repositories, "candidateRetriever" | "market">;

/**
 * Every port, bound to one transaction in which the actor's tenant is set, and made when it is first asked for: a page
 * uses few of them.
 */
export function repositoriesFor(transaction: Transaction, actor: Actor): StoredRepositories {
  const organisationId = actor.kind === "staff" ? actor.organisationId : nobody;
  return {
    get audit() {
      return auditRepository(transaction, actor);
    },
    get jobs() {
      return jobQueue(transaction);
    },
    get notices() {
      return noticeRepository(transaction);
    },
    get messages() {
      return messageRepository(transaction);
    },
    get matching() {
      return matchingRepository(transaction);
    },
    get standing() {
      return standingSearchRepository(transaction);
    },
    get weights() {
      return weightRepository(transaction);
    },
    get candidates() {
      return candidateReader(transaction);
    },
    get homes() {
      return homesRepository(transaction);
    },
    get privateHouseholds() {
      return privateHouseholdRepository(transaction);
    },
    get groupLiving() {
      return groupLivingRepository(transaction);
    },
    get vacancies() {
      return vacanciesRepository(transaction);
    },
    get views() {
      return viewsRepository(transaction);
    },
    linkSecrets,
    get claims() {
      return claimsRepository(transaction);
    },
    get inspections() {
      return inspectionsRepository(transaction);
    },
    get geography() {
      return geographyRepository(transaction);
    },
    get referrals() {
      return referralRepository(transaction);
    },
    get referralTurn() {
      return referralTurn(transaction);
    },
    get cards() {
      return cardsRepository(transaction);
    },
    get offers() {
      return offersRepository(transaction);
    },
    get questions() {
      return questionsRepository(transaction);
    },
    get authorityOffers() {
      return authorityOfferRepository(transaction, organisationId);
    },
    get invitations() {
      return invitationRepository(transaction, organisationId);
    },
    get shortlist() {
      return shortlistRepository(transaction, organisationId);
    },
    get decisions() {
      return decisionRepository(transaction, organisationId);
    },
    get administration() {
      return administrationRepository(transaction, organisationId);
    },
    get region() {
      return regionRepository(transaction);
    },
  };
}

/** Owns nothing: repositories of organisations answer nothing to those who work for none. */
const nobody = "00000000-0000-0000-0000-000000000000";
