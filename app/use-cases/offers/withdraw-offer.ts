import { type WithdrawRefusal, withdrawOffer as withdraw } from "../../domain/offer/sign.ts";
import type { OfferId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import type { OfferRead } from "./offer-read.ts";
import { takeOffer } from "./take-offer.ts";
import { tellOfferWithdrawn } from "./tell.ts";

/** Takes a signed offer back and tells the commissioner. The next best home gets the card. */
export const withdrawOffer = useCase(
  { permission: "offer:prepare", subject: ({ offerId }: OfferRead) => offerId },
  async (
    { actor, now, repositories },
    { offerId, version },
  ): Promise<Outcome<OfferId, WithdrawRefusal>> => {
    const { organisationId } = staffActor(actor);
    const { offers } = repositories;
    const record = await takeOffer(repositories, organisationId, offerId);
    const withdrawn = withdraw(record.offer, version, record.outcome !== null);
    if (!withdrawn.accepted) return withdrawn;
    if (withdrawn.value === record.offer) return accept(offerId);
    const stored = await offers.withdraw(withdrawn.value, version, now());
    if (!stored) return refuse("changed-by-somebody-else");
    await tellOfferWithdrawn(repositories, withdrawn.value, now());
    const { referralId } = withdrawn.value;
    await repositories.jobs.add("rejudge-referral", { referralId }, referralId);
    return accept(offerId);
  },
);
