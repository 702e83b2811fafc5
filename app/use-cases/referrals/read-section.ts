import { fingerprint } from "../../domain/referral/fingerprint.ts";
import type { Referral, ReferralSection } from "../../domain/referral/referral.ts";
import type { ReferralId } from "../../domain/shared/ids.ts";
import { notFound } from "../errors.ts";
import type { AuthorityName } from "../geography/geography-repository.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";

export type ReadSectionInput = {
  readonly referralId: ReferralId;
  readonly section: ReferralSection;
};

export type ReadSection = {
  readonly referral: Referral;
  readonly section: ReferralSection;
  /** Fingerprint of what the section says now. */
  readonly seen: string;
  readonly authorities: readonly AuthorityName[];
};

/** One section of a referral, to write. Throws NotFound for a referral that is not the authority's. */
export const readSection = useCase(
  {
    permission: "referral:write",
    reads: true,
    subject: ({ referralId }: ReadSectionInput) => referralId,
  },
  async ({ actor, repositories }, { referralId, section }): Promise<ReadSection> => {
    const { organisationId } = staffActor(actor);
    const referral = await repositories.referrals.find(organisationId, referralId);
    if (!referral) throw notFound();
    // Only the section on places names authorities, and shows what is saved by their names.
    const authorities = section === "places" ? await repositories.geography.listAuthorities() : [];
    return { referral, section, seen: fingerprint(referral.answers[section]), authorities };
  },
);
