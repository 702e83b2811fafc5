import type { ReferralId } from "../../domain/shared/ids.ts";
import type { ReceivedOffer } from "../comparing/authority-offer-repository.ts";
import type { WorkContext } from "../context.ts";

/** Makes a decision final and tells every provider with a signed offer, once. Part of the deciding transaction. */
export async function announceDecision(
  { now, repositories }: WorkContext,
  referralId: ReferralId,
  offers: readonly ReceivedOffer[],
): Promise<boolean> {
  const signed = offers.filter((offer) => offer.standing === "signed");
  const told = signed.map((offer) => ({ offerId: offer.id, providerId: offer.providerId }));
  const made = await repositories.decisions.finalise(referralId, told, now());
  if (!made) return false;
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
  return true;
}
