import { signOffer as sign } from "../../domain/offer/sign.ts";
import { accept, refuse } from "../../domain/shared/outcome.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import type { AnswerOutcome, OfferRead } from "./offer-read.ts";
import { takeOffer } from "./take-offer.ts";
import { tellOfferReceived } from "./tell.ts";

/** The registered manager signs, and the offer goes to the commissioner. Throws NotFound for another provider's offer. */
export const signOffer = useCase(
  { permission: "offer:sign", subject: ({ offerId }: OfferRead) => offerId },
  async ({ actor, now, today, repositories }, { offerId, version }): Promise<AnswerOutcome> => {
    const { organisationId, personId } = staffActor(actor);
    const { offers, vacancies, cards } = repositories;
    const record = await takeOffer(repositories, organisationId, offerId);
    const vacancy = await vacancies.find(organisationId, record.offer.vacancyId);
    if (!vacancy) throw notFound();
    const received = await cards.find(organisationId, record.offer.referralId);
    const signed = sign(record.offer, version, vacancy, received?.open ?? false, {
      now: now(),
      today: today(),
    });
    if (!signed.accepted) return signed;
    if (signed.value === record.offer) return accept(offerId);
    const doer = { by: personId, at: now() };
    if (!(await offers.sign(signed.value, version, doer))) {
      return refuse("changed-by-somebody-else");
    }
    await tellOfferReceived(repositories, signed.value, doer.at);
    return accept(offerId);
  },
);
