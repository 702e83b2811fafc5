import type { ReferralId } from "../../domain/shared/ids.ts";
import type { ReceivedOffer } from "../comparing/authority-offer-repository.ts";
import type { WorkContext } from "../context.ts";
import type { OfferToTell } from "./decision-repository.ts";

/**
 * Makes a decision final and tells every provider with a signed offer, once. Part of the deciding transaction, which has
 * taken the referral. Throws when it cannot be made final, so that nothing of it is kept.
 */
export async function announceDecision(
  { now, repositories }: WorkContext,
  referralId: ReferralId,
  offers: readonly ReceivedOffer[],
): Promise<void> {
  const signed = signedOf(offers);
  const made = await repositories.decisions.finalise(referralId, signed, now());
  if (!made) throw new Error("a decision that does not wait cannot become final");
  for (const { offerId, providerId } of signed) {
    await repositories.notices.tell(
      {
        organisationId: providerId,
        kind: "outcome-known",
        path: `/provider/offers/${offerId}`,
        once: `outcome:${offerId}`,
      },
      now(),
    );
  }
}

/** The signed offers, each of which is told what became of it when its referral closes. */
export function signedOf(offers: readonly ReceivedOffer[]): readonly OfferToTell[] {
  return offers
    .filter(({ standing }) => standing === "signed")
    .map(({ id, providerId }) => ({ offerId: id, providerId }));
}
