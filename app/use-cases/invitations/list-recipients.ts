import { mayStillAnswer } from "../../domain/matching/card-holders.ts";
import type { CardAudience, ReferralStatus } from "../../domain/referral/referral.ts";
import type { ReferralId } from "../../domain/shared/ids.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import type { Recipient } from "./invitation-repository.ts";

export type Recipients = {
  readonly reference: string;
  readonly status: ReferralStatus;
  /** Who may be given the card; `null` while there is no card. */
  readonly audience: CardAudience | null;
  /** How many homes have the card and may still answer. */
  readonly holding: number;
  readonly recipients: readonly Recipient[];
};

/** Who was given the card, when, and what they answered. Throws NotFound for a referral that is not the authority's. */
export const listRecipients = useCase(
  { permission: "match:read", subject: (referralId: ReferralId) => referralId },
  async ({ actor, repositories }, referralId): Promise<Recipients> => {
    const { organisationId } = staffActor(actor);
    const referral = await repositories.matching.findOwned(organisationId, referralId);
    if (referral === null) throw notFound();
    const card = await repositories.referrals.findCard(referralId);
    const recipients = await repositories.invitations.listRecipients(referralId);
    return {
      reference: referral.reference,
      status: referral.status,
      audience: card?.audience ?? null,
      holding: recipients.filter(mayStillAnswer).length,
      recipients,
    };
  },
);
