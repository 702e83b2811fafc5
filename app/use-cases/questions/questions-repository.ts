import type { QuestionField } from "../../domain/home/home-question.ts";
import type { HomeId, OrganisationId, PersonId, ReferralId } from "../../domain/shared/ids.ts";

/** A question to a home as its provider has it: no word of who asked, or for whom. */
export type HomeQuestion = {
  readonly id: string;
  readonly homeId: HomeId;
  readonly homeAlias: string;
  readonly field: QuestionField;
  readonly askedAt: Date;
  readonly answeredAt: Date | null;
  readonly answer: string | null;
};

/** A question that was asked for a referral. */
export type AskedQuestion = HomeQuestion & { readonly askedForReferralAt: Date };

export type NewQuestion = {
  readonly id: string;
  readonly homeId: HomeId;
  readonly providerId: OrganisationId;
  readonly field: QuestionField;
};

export type Asker = {
  readonly referralId: ReferralId;
  readonly authorityId: OrganisationId;
  readonly by: PersonId;
};

export type QuestionsRepository = {
  /**
   * Asks a home, or joins those who have asked the same and wait. `isNew` when nobody was waiting; the id is of the
   * question that is open now, `null` when it was answered at this very moment.
   */
  ask(
    question: NewQuestion,
    asker: Asker,
    at: Date,
  ): Promise<{ readonly id: string | null; readonly isNew: boolean }>;
  /** What was asked for a referral, newest first. */
  listAsked(referralId: ReferralId): Promise<readonly AskedQuestion[]>;
  /** Questions to a provider's homes that wait for an answer, oldest first. */
  listOpen(providerId: OrganisationId, limit: number): Promise<readonly HomeQuestion[]>;
  listOpenOfHome(providerId: OrganisationId, homeId: HomeId): Promise<readonly HomeQuestion[]>;
  find(providerId: OrganisationId, id: string): Promise<HomeQuestion | undefined>;
  /** Marks a question as answered and says whom to tell; nobody when it had been answered before. */
  answer(
    id: string,
    answer: string,
    at: Date,
  ): Promise<readonly { readonly authorityId: OrganisationId; readonly referralId: ReferralId }[]>;
};
