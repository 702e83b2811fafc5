import type { ReceivedCard } from "../../domain/offer/prepare.ts";
import type { HomeId, OrganisationId, ReferralId } from "../../domain/shared/ids.ts";
import type { ReceivedReferral, RecipientHome } from "../cards/cards-repository.ts";
import type { Repositories } from "../context.ts";
import { notFound } from "../errors.ts";

/** Names a home's place at a referral. */
export type HomeAtReferral = { readonly referralId: ReferralId; readonly homeId: HomeId };

/** The card with the one home that was given it. Throws NotFound when it was not. */
export async function receivedBy(
  { cards }: Pick<Repositories, "cards">,
  providerId: OrganisationId,
  { referralId, homeId }: HomeAtReferral,
): Promise<{ readonly received: ReceivedReferral & ReceivedCard; readonly home: RecipientHome }> {
  const received = await cards.find(providerId, referralId);
  const home = received?.homes.find((one) => one.homeId === homeId);
  if (!received || !home) throw notFound();
  return { received, home };
}
