import type { ReferralAnswers, ReferralStatus } from "#app/domain/referral/referral.ts";
import type { OrganisationId, PersonId, ReferralId } from "#app/domain/shared/ids.ts";

/** A referral of the demonstration with the moments of its life. */
export type SeededReferral = {
  readonly id: ReferralId;
  readonly authorityId: OrganisationId;
  readonly authorityName: string;
  readonly authorityCode: string;
  readonly reference: string;
  readonly status: ReferralStatus;
  readonly answers: ReferralAnswers;
  /** Sections that a draft has not reached yet are left out of what is stored. */
  readonly sections: number;
  readonly createdBy: PersonId;
  readonly createdAt: Date;
  readonly publishedAt: Date | null;
};

/** Who acts for an authority: whoever writes its referrals, and whoever approves. Null where the demonstration has nobody. */
export type AuthorityPeople = {
  readonly commissioner: PersonId;
  readonly nominatedOfficer: PersonId | null;
  readonly director: PersonId | null;
};

/** Who prepares a provider's offers and who signs them. */
export type ProviderStaff = { readonly officer: PersonId; readonly manager: PersonId };
