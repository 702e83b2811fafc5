import type { GroupLivingAnswer, Newcomer, Resident } from "../../domain/home/group-living.ts";
import type { HomeId, OrganisationId, ReferralId } from "../../domain/shared/ids.ts";

/** Either side of what may have changed: the cards of referrals, or the facts of a home. */
export type GroupLivingSubject =
  | { readonly referralIds: readonly ReferralId[] }
  | { readonly homeId: HomeId };

/** A home that has a referral's card and has not been answered for it as both stand now. */
export type GroupLivingQuestion = {
  readonly referralId: ReferralId;
  readonly homeId: HomeId;
  readonly authorityId: OrganisationId;
  readonly providerId: OrganisationId;
  readonly releasedAt: Date;
  /** The child and the brothers and sisters who must come too, as the card says. */
  readonly newcomers: readonly Newcomer[];
  readonly residents: readonly Resident[] | null;
  readonly householdVersion: number;
  /** How often the authority was told yes or no about this home, for other cards, since the day that was asked for. */
  readonly answeredBefore: number;
};

export type GroupLivingRepository = {
  /** For the worker only: it alone may read who lives in a home that is not its own. */
  listQuestions(about: GroupLivingSubject, since: Date): Promise<readonly GroupLivingQuestion[]>;
  storeAnswer(question: GroupLivingQuestion, answer: GroupLivingAnswer, at: Date): Promise<void>;
  /** For an authority: the newest answer of each home about one of its own referrals. */
  listAnswers(referralId: ReferralId): Promise<ReadonlyMap<HomeId, GroupLivingAnswer>>;
};
