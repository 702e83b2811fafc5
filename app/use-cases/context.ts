import type { Actor } from "../domain/access/actor.ts";
import type { RecordedAct } from "../domain/access/permission-labels.ts";
import type { CalendarDate } from "../domain/shared/calendar-date.ts";
import type { AdministrationRepository } from "./administration/administration-repository.ts";
import type { AuditOutcome } from "./audit-outcome.ts";
import type { Market } from "./browsing/market.ts";
import type { CardsRepository } from "./cards/cards-repository.ts";
import type { ClaimsRepository } from "./claims/claims-repository.ts";
import type { AuthorityOfferRepository } from "./comparing/authority-offer-repository.ts";
import type { DecisionRepository } from "./decisions/decision-repository.ts";
import type { GeographyRepository } from "./geography/geography-repository.ts";
import type { HomesRepository } from "./homes/homes-repository.ts";
import type { PrivateHouseholdRepository } from "./homes/private-household-repository.ts";
import type { InspectionsRepository } from "./inspections/inspections-repository.ts";
import type { InvitationRepository } from "./invitations/invitation-repository.ts";
import type { JobQueue } from "./job-queue.ts";
import type { CandidateReader, CandidateRetriever } from "./matching/candidate-retriever.ts";
import type { GroupLivingRepository } from "./matching/group-living-repository.ts";
import type { MatchingRepository } from "./matching/matching-repository.ts";
import type { StandingSearchRepository } from "./matching/standing-search.ts";
import type { MessageRepository } from "./notices/message-repository.ts";
import type { NoticeRepository } from "./notices/notice-repository.ts";
import type { OffersRepository } from "./offers/offers-repository.ts";
import type { QuestionsRepository } from "./questions/questions-repository.ts";
import type { ReferralRepository } from "./referrals/referral-repository.ts";
import type { ReferralTurn } from "./referrals/referral-turn.ts";
import type { RegionRepository } from "./region/region-repository.ts";
import type { ShortlistRepository } from "./shortlist/shortlist-repository.ts";
import type { VacanciesRepository } from "./vacancies/vacancies-repository.ts";
import type { LinkSecrets } from "./views/link-secrets.ts";
import type { ViewsRepository } from "./views/views-repository.ts";
import type { WeightRepository } from "./weights/weight-repository.ts";

export type AuditEntry = {
  readonly permission: RecordedAct;
  readonly subject: string | undefined;
  readonly outcome: AuditOutcome;
  readonly at: Date;
};

/** The ports: each is implemented in `db`, bound to one transaction in which the actor's tenant is set. */
export type Repositories = {
  readonly audit: { append(entry: AuditEntry): Promise<void> };
  readonly jobs: JobQueue;
  readonly notices: NoticeRepository;
  readonly messages: MessageRepository;
  readonly matching: MatchingRepository;
  readonly standing: StandingSearchRepository;
  readonly weights: WeightRepository;
  readonly candidates: CandidateReader;
  readonly candidateRetriever: CandidateRetriever;
  readonly market: Market;
  readonly homes: HomesRepository;
  readonly privateHouseholds: PrivateHouseholdRepository;
  readonly groupLiving: GroupLivingRepository;
  readonly vacancies: VacanciesRepository;
  readonly claims: ClaimsRepository;
  readonly inspections: InspectionsRepository;
  readonly geography: GeographyRepository;
  readonly referrals: ReferralRepository;
  readonly referralTurn: ReferralTurn;
  readonly cards: CardsRepository;
  readonly offers: OffersRepository;
  readonly questions: QuestionsRepository;
  readonly authorityOffers: AuthorityOfferRepository;
  readonly invitations: InvitationRepository;
  readonly shortlist: ShortlistRepository;
  readonly decisions: DecisionRepository;
  readonly administration: AdministrationRepository;
  readonly region: RegionRepository;
  readonly views: ViewsRepository;
  readonly linkSecrets: LinkSecrets;
};

/** What a route hands to a use-case. */
export type Context = {
  readonly actor: Actor;
  /** The instant, from the composition; use-cases have no clock of their own. */
  readonly now: () => Date;
  /** Today in Europe/London. */
  readonly today: () => CalendarDate;
  /** A fresh UUID; the caller names what it is for. */
  readonly newId: <Id extends string>() => Id;
  readonly transact: <Answer>(
    work: (repositories: Repositories) => Promise<Answer>,
  ) => Promise<Answer>;
};

/** What the work of a use-case is given: the same, with the repositories of its one transaction. */
export type WorkContext = Omit<Context, "transact"> & { readonly repositories: Repositories };
