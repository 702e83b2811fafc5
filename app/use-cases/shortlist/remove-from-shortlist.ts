import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import type { ShortlistOffer } from "./shortlist-offer.ts";

/** Takes an offer off the child's list; what the child said about it is kept. Doing it twice changes nothing. */
export const removeFromShortlist = useCase(
  { permission: "shortlist:write", subject: (input: ShortlistOffer) => input.referralId },
  async ({ actor, now, repositories }, { referralId, offerId }): Promise<void> => {
    const { organisationId } = staffActor(actor);
    const referral = await repositories.matching.findOwned(organisationId, referralId);
    if (referral === null) throw notFound();
    await repositories.shortlist.remove(referralId, offerId, now());
  },
);
