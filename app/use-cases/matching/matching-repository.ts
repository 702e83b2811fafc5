import type { DistanceBand } from "../../domain/distance/distance.ts";
import type { CardHolder } from "../../domain/matching/card-holders.ts";
import type { Geography } from "../../domain/matching/geography.ts";
import type { WeightProfile } from "../../domain/matching/match.ts";
import type { RankedHome } from "../../domain/matching/rank.ts";
import type { DeclineReason } from "../../domain/offer/offer.ts";
import type {
  CardAudience,
  ReferralAnswers,
  ReferralStatus,
} from "../../domain/referral/referral.ts";
import type {
  HomeId,
  MatchRunId,
  OrganisationId,
  ReferralId,
  VacancyId,
} from "../../domain/shared/ids.ts";

export type ReferralToMatch = {
  readonly id: ReferralId;
  readonly authorityId: OrganisationId;
  readonly reference: string;
  readonly status: ReferralStatus;
  readonly answers: Partial<ReferralAnswers>;
};

/** A published referral whose card is still open, with who may see the card. */
export type OpenReferral = ReferralToMatch & { readonly audience: CardAudience };

/** A ranked list as it was shown. */
export type MatchRun = {
  readonly id: MatchRunId;
  readonly referralId: ReferralId;
  readonly authorityId: OrganisationId;
  readonly at: Date;
  readonly profile: WeightProfile;
  readonly source: "postgres" | "meilisearch";
  readonly exact: boolean;
  readonly candidates: number;
  readonly listed: number;
  readonly ranking: readonly RankedHome[];
};

/** A home that a card goes to because it fits. */
export type FittingHome = {
  readonly referralId: ReferralId;
  readonly homeId: HomeId;
  readonly vacancyId: VacancyId;
  readonly authorityId: OrganisationId;
  readonly providerId: OrganisationId;
  readonly distanceBand: DistanceBand;
};

/** A home that has a card, and the vacancy that it was given for. */
export type Holder = CardHolder & {
  readonly referralId: ReferralId;
  readonly vacancyId: VacancyId;
};

/** What has passed between a referral and one home. */
export type HomeAnswer = {
  readonly homeId: HomeId;
  readonly invitedAt: Date | null;
  readonly offered: boolean;
  readonly declined: DeclineReason | null;
};

export type HomeName = {
  readonly homeId: HomeId;
  readonly alias: string;
  readonly providerName: string;
};

export type MatchingRepository = {
  /** A referral of this authority, whatever its status; `null` when there is none. */
  findOwned(authorityId: OrganisationId, referralId: ReferralId): Promise<ReferralToMatch | null>;
  /** For the worker: a published referral with an open card; `null` when it is not looking for a home. */
  findOpen(referralId: ReferralId): Promise<OpenReferral | null>;
  /** For the worker: open referrals by id, those after `after`. */
  listOpen(after: ReferralId | null, limit: number): Promise<readonly OpenReferral[]>;
  /** The map as these referrals need it: the areas they name, their authority's code and what adjoins it. */
  geographies(
    referrals: readonly Pick<ReferralToMatch, "authorityId" | "answers">[],
  ): Promise<readonly Geography[]>;
  /** Names of authorities by DfE code. */
  authorityNames(codes: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** What has passed between the referral and homes so far. */
  listAnswers(referralId: ReferralId): Promise<readonly HomeAnswer[]>;
  /** Homes whose alias contains the words, by alias. */
  findHomesNamed(words: string, limit: number): Promise<readonly HomeName[]>;
  /** Keeps the run, unless the newest one of the referral says the same. */
  keepRun(run: MatchRun, by: string | null): Promise<void>;
  /** Of these referrals, those whose newest list had the home. */
  listedIn(homeId: HomeId, referralIds: readonly ReferralId[]): Promise<ReadonlySet<ReferralId>>;
  /** For the worker: who has the cards of these referrals, and who of them has said no. */
  listHolders(referralIds: readonly ReferralId[]): Promise<readonly Holder[]>;
  /** For the worker: open referrals that gave the home their card because it fits, and that it has not refused. */
  listHeldBy(homeId: HomeId): Promise<readonly ReferralId[]>;
  /** For the worker: ids of open referrals whose card goes to homes that fit, those after `after`. */
  listWidening(after: ReferralId | null, limit: number): Promise<readonly ReferralId[]>;
  /** Gives the card to homes that have not had it; answers those that are new. */
  addFitting(homes: readonly FittingHome[], since: Date): Promise<readonly FittingHome[]>;
};
