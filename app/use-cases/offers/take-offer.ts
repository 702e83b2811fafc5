import type { OfferId, OrganisationId } from "../../domain/shared/ids.ts";
import type { Repositories } from "../context.ts";
import { notFound } from "../errors.ts";
import type { OfferRecord } from "./offers-repository.ts";

/**
 * One of the provider's own offers, to sign or to take back: until the transaction ends nobody decides or closes its
 * referral. Throws NotFound for another provider's offer.
 */
export async function takeOffer(
  { offers, referralTurn }: Pick<Repositories, "offers" | "referralTurn">,
  providerId: OrganisationId,
  offerId: OfferId,
): Promise<OfferRecord> {
  const read = await offers.find(providerId, offerId);
  if (!read) throw notFound();
  await referralTurn.take(read.offer.referralId);
  return (await offers.find(providerId, offerId)) ?? read;
}
