import { type WithdrawalReason, withdraw } from "../../domain/referral/withdrawal.ts";
import type { ReferralId } from "../../domain/shared/ids.ts";
import { accept, type Outcome } from "../../domain/shared/outcome.ts";
import { signedOf } from "../decisions/announce-decision.ts";
import { useCase } from "../use-case.ts";
import { takeReferral } from "./take-referral.ts";
import { tellProvidersAsked } from "./tell-providers-asked.ts";

export type WithdrawReferralInput = {
  readonly referralId: ReferralId;
  readonly reason: WithdrawalReason;
};

/**
 * Closes a referral with its reason, closes the card, ends a decision that waits for approval, gives every signed offer
 * its coded reason, and tells those who were asked, once. Twice changes nothing.
 */
export const withdrawReferral = useCase(
  { permission: "referral:write", subject: ({ referralId }: WithdrawReferralInput) => referralId },
  async (context, { referralId, reason }): Promise<Outcome<null, "closed-already">> => {
    const { referrals, decisions, authorityOffers } = context.repositories;
    const withdrawn = withdraw(await takeReferral(context, referralId));
    if (!withdrawn.accepted) return withdrawn;
    await referrals.update(withdrawn.value);
    await referrals.markWithdrawn(referralId, { at: context.now(), reason });
    await referrals.closeCard(referralId);
    await decisions.endWaiting(referralId);
    const offers = await authorityOffers.listForReferral(referralId);
    await decisions.closeOffers(referralId, signedOf(offers), context.now());
    await tellProvidersAsked(context, withdrawn.value, "referral-withdrawn");
    return accept(null);
  },
);
