import { stopOffer as stop } from "../../domain/offer/sign.ts";
import { accept, refuse } from "../../domain/shared/outcome.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import type { AnswerOutcome, OfferRead } from "./offer-read.ts";

export type StopOfferInput = OfferRead & {
  /** For the officer who prepared it; the commissioner never reads it. */
  readonly reason: string;
};

/** The registered manager stops an offer. It goes nowhere until it is made anew. */
export const stopOffer = useCase(
  { permission: "offer:sign", subject: ({ offerId }: StopOfferInput) => offerId },
  async ({ actor, repositories }, { offerId, version, reason }): Promise<AnswerOutcome> => {
    const { organisationId } = staffActor(actor);
    const { offers } = repositories;
    const record = await offers.find(organisationId, offerId);
    if (!record) throw notFound();
    const stopped = stop(record.offer, version, reason);
    if (!stopped.accepted) return stopped;
    if (stopped.value === record.offer) return accept(offerId);
    const stored = await offers.stop(stopped.value, version, reason);
    return stored ? accept(offerId) : refuse("changed-by-somebody-else");
  },
);
