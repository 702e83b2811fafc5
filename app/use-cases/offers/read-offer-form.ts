import { type CardAnswer, cardAgainstHome } from "../../domain/home/card-fit.ts";
import { freshnessOf } from "../../domain/vacancy/freshness.ts";
import { takesPlaces } from "../../domain/vacancy/places.ts";
import type { Vacancy } from "../../domain/vacancy/vacancy.ts";
import type { ReceivedReferral, RecipientHome } from "../cards/cards-repository.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import type { OfferRecord } from "./offers-repository.ts";
import { type HomeAtReferral, receivedBy } from "./received-home.ts";

/** All that the page for writing an offer needs. */
export type OfferForm = {
  readonly received: ReceivedReferral;
  readonly home: RecipientHome;
  readonly answers: readonly CardAnswer[];
  /** Vacancies of the home that could be offered now. */
  readonly vacancies: readonly Vacancy[];
  /** The home's offer to this referral so far. */
  readonly earlier: OfferRecord | null;
};

/** What an offer is written from. Throws NotFound when the home was not given the card. */
export const readOfferForm = useCase(
  {
    permission: "offer:prepare",
    reads: true,
    subject: ({ referralId }: HomeAtReferral) => referralId,
  },
  async ({ actor, now, repositories }, input): Promise<OfferForm> => {
    const { organisationId } = staffActor(actor);
    const { received, home } = await receivedBy(repositories, organisationId, input);
    const profile = await repositories.homes.find(organisationId, input.homeId);
    if (!profile) throw notFound();
    const all = await repositories.vacancies.listOfHome(organisationId, input.homeId);
    const earlier = await repositories.offers.findFor(
      organisationId,
      input.referralId,
      input.homeId,
    );
    return {
      received,
      home,
      answers: cardAgainstHome(received.card, profile),
      vacancies: all.filter(
        (one) => takesPlaces(one) && freshnessOf(one.confirmedAt, now()) !== "expired",
      ),
      earlier: earlier ?? null,
    };
  },
);
