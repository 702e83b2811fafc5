import { type WithdrawalReason, withdraw } from "../../domain/referral/withdrawal.ts";
import type { ReferralId } from "../../domain/shared/ids.ts";
import { accept, type Outcome } from "../../domain/shared/outcome.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import { tellProvidersAsked } from "./tell-providers-asked.ts";

export type WithdrawReferralInput = {
  readonly referralId: ReferralId;
  readonly reason: WithdrawalReason;
};

/** Closes a referral with its reason, closes the card, and tells those who were asked. Twice changes nothing. */
export const withdrawReferral = useCase(
  { permission: "referral:write", subject: ({ referralId }: WithdrawReferralInput) => referralId },
  async (context, { referralId, reason }): Promise<Outcome<null, "closed-already">> => {
    const { organisationId } = staffActor(context.actor);
    const { referrals } = context.repositories;
    const referral = await referrals.findForChange(organisationId, referralId);
    if (!referral) throw notFound();
    const withdrawn = withdraw(referral);
    if (!withdrawn.accepted) return withdrawn;
    await referrals.update(withdrawn.value);
    await referrals.markWithdrawn(referralId, { at: context.now(), reason });
    await referrals.closeCard(referralId);
    await tellProvidersAsked(context, withdrawn.value, "referral-withdrawn");
    return accept(null);
  },
);
