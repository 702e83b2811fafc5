import type { Offer } from "../../domain/offer/offer.ts";
import type { Repositories } from "../context.ts";

/** Tells the provider's own people that a registered manager's answer is awaited. */
export function tellManager({ notices }: Pick<Repositories, "notices">, offer: Offer, at: Date) {
  return notices.tell(
    {
      organisationId: offer.providerId,
      kind: "offer-to-sign",
      path: `/provider/offers/${offer.id}`,
      once: `offer-to-sign:${offer.id}:${offer.version}`,
    },
    at,
  );
}

/** Tells the commissioner that an offer has come. */
export function tellOfferReceived(
  { notices }: Pick<Repositories, "notices">,
  offer: Offer,
  at: Date,
) {
  return notices.tell(
    {
      organisationId: offer.authorityId,
      kind: "offer-received",
      path: `/commissioner/referrals/${offer.referralId}/offers`,
      once: `offer-received:${offer.id}:${offer.version}`,
    },
    at,
  );
}

/** Tells the commissioner that an offer was taken back. */
export function tellOfferWithdrawn(
  { notices }: Pick<Repositories, "notices">,
  offer: Offer,
  at: Date,
) {
  return notices.tell(
    {
      organisationId: offer.authorityId,
      kind: "offer-withdrawn",
      path: `/commissioner/referrals/${offer.referralId}/offers`,
      once: `offer-withdrawn:${offer.id}:${offer.version}`,
    },
    at,
  );
}
