import type { ReferralId } from "../../domain/shared/ids.ts";
import type { ReceivedOffer } from "../comparing/authority-offer-repository.ts";
import type { WorkContext } from "../context.ts";

/**
 * Makes a decision final and tells every provider with a signed offer, once. Part of the deciding transaction, which has
 * taken the referral. Throws when it cannot be made final, so that nothing of it is kept.
 */
export async function announceDecision(
  { now, repositories }: WorkContext,
  referralId: ReferralId,
  offers: readonly ReceivedOffer[],
): Promise<void> {
  const signed = offers.filter((offer) => offer.standing === "signed");
  const told = signed.map((offer) => ({ offerId: offer.id, providerId: offer.providerId }));
  const made = await repositories.decisions.finalise(referralId, told, now());
  if (!made) throw new Error("a decision that does not wait cannot become final");
  for (const offer of signed) {
    await repositories.notices.tell(
      {
        organisationId: offer.providerId,
        kind: "outcome-known",
        path: `/provider/offers/${offer.id}`,
        once: `outcome:${offer.id}`,
      },
      now(),
    );
  }
}
