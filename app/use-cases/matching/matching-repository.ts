import type { DistanceBand } from "../../domain/distance/distance.ts";
import type { BindingMusts } from "../../domain/matching/binding-musts.ts";
import type { JudgedCandidate } from "../../domain/matching/candidate.ts";
import type { CardHolder } from "../../domain/matching/card-holders.ts";
import type { Geography } from "../../domain/matching/geography.ts";
import type { KeptInputs } from "../../domain/matching/kept-inputs.ts";
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

/** A profile by its name, as a run keeps it. */
export type ProfileName = Pick<WeightProfile, "owner" | "name" | "version">;

/** How a ranked list was made. */
export type RunLine = {
  readonly id: MatchRunId;
  readonly at: Date;
  readonly profile: ProfileName;
  readonly source: "postgres" | "meilisearch";
  /** The first homes are the best there were. */
  readonly exact: boolean;
  /** Vacancies that were judged. */
  readonly candidates: number;
  readonly listed: number;
};

/** A ranked list as it is shown, with all that is needed to make it again. */
export type MatchRun = RunLine & {
  readonly referralId: ReferralId;
  readonly authorityId: OrganisationId;
  readonly inputs: KeptInputs;
  /** The first of the order, at most a hundred, and what each of them was judged by. */
  readonly ranking: readonly RankedHome[];
  readonly facts: readonly JudgedCandidate[];
  /** When no home was listed: what kept every one off, and whether all were looked at. */
  readonly unmet: (BindingMusts & { readonly exact: boolean }) | null;
};

/** A run in a list of them; `by` is nobody's name when the person has left. */
export type StoredRunLine = RunLine & { readonly by: string | null };

/** A run as it was kept. */
export type StoredRun = StoredRunLine & {
  readonly referralId: ReferralId;
  readonly ranking: readonly RankedHome[];
  /** `null` when it was kept without what it rested on. */
  readonly restsOn: {
    readonly inputs: KeptInputs;
    readonly facts: readonly JudgedCandidate[];
  } | null;
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

/** A card that a home has, and the vacancy that it was given for. */
export type HeldCard = { readonly referralId: ReferralId; readonly vacancyId: VacancyId };

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
  /** The map as these referrals need it: the areas they name, their authority's code and what adjoins it. */
  geographies(
    referrals: readonly Pick<ReferralToMatch, "authorityId" | "answers">[],
  ): Promise<readonly Geography[]>;
  /** Names of authorities by DfE code. */
  authorityNames(codes: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** What has passed between the referral and homes so far. */
  listAnswers(referralId: ReferralId): Promise<readonly HomeAnswer[]>;
  /** Homes that are called exactly so, or else those whose alias contains the words, by alias. */
  findHomesNamed(words: string, limit: number): Promise<readonly HomeName[]>;
  /** Keeps the run, unless the newest one of the referral says the same. */
  keepRun(run: MatchRun, by: string | null): Promise<void>;
  /** Runs of one of the authority's referrals, newest first. */
  listRuns(
    authorityId: OrganisationId,
    referralId: ReferralId,
    limit: number,
  ): Promise<readonly StoredRunLine[]>;
  /** A run of this authority; `null` when there is none. */
  findRun(authorityId: OrganisationId, runId: MatchRunId): Promise<StoredRun | null>;
  /** Of these referrals, those whose newest list had the home. */
  listedIn(homeId: HomeId, referralIds: readonly ReferralId[]): Promise<ReadonlySet<ReferralId>>;
  /** For the worker: who has the cards of these referrals, and who of them has said no. */
  listHolders(referralIds: readonly ReferralId[]): Promise<readonly Holder[]>;
  /** For the worker: open referrals that gave the home their card because it fits, and that it has not refused. */
  listHeldBy(homeId: HomeId): Promise<readonly HeldCard[]>;
  /** For the worker: ids of open referrals whose card goes to homes that fit, those after `after`. */
  listWidening(
    authorityIds: readonly OrganisationId[] | null,
    after: ReferralId | null,
    limit: number,
  ): Promise<readonly ReferralId[]>;
  /** Gives the card to homes that have not had it; answers those that are new. */
  addFitting(homes: readonly FittingHome[], since: Date): Promise<readonly FittingHome[]>;
};
