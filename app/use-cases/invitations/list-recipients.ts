import type { ReferralStatus } from "../../domain/referral/referral.ts";
import type { ReferralId } from "../../domain/shared/ids.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import type { Recipient } from "./invitation-repository.ts";

export type Recipients = {
  readonly reference: string;
  readonly status: ReferralStatus;
  readonly recipients: readonly Recipient[];
};

/** Who was given the card, when, and what they answered. Throws NotFound for a referral that is not the authority's. */
export const listRecipients = useCase(
  { permission: "match:read", subject: (referralId: ReferralId) => referralId },
  async ({ actor, repositories }, referralId): Promise<Recipients> => {
    const { organisationId } = staffActor(actor);
    const referral = await repositories.matching.findOwned(organisationId, referralId);
    if (referral === null) throw notFound();
    return {
      reference: referral.reference,
      status: referral.status,
      recipients: await repositories.invitations.listRecipients(referralId),
    };
  },
);
