import { isAllowed } from "../../domain/access/permissions.ts";
import type { ProviderCard } from "../../domain/referral/provider-card.ts";
import type { OfferId } from "../../domain/shared/ids.ts";
import type { Vacancy } from "../../domain/vacancy/vacancy.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import type { OfferRecord } from "./offers-repository.ts";

/** An offer with all that the registered manager signs on. */
export type OwnOffer = OfferRecord & {
  readonly card: ProviderCard;
  readonly vacancy: Vacancy;
  /** Whether the reader is the registered manager. */
  readonly maySign: boolean;
};

/** One of the provider's offers. Throws NotFound for one that is not the provider's. */
export const readOffer = useCase(
  { permission: "offer:prepare", reads: true, subject: (offerId: OfferId) => offerId },
  async ({ actor, repositories }, offerId): Promise<OwnOffer> => {
    const { organisationId } = staffActor(actor);
    const record = await repositories.offers.find(organisationId, offerId);
    if (!record) throw notFound();
    const { referralId, vacancyId } = record.offer;
    const received = await repositories.cards.find(organisationId, referralId);
    const vacancy = await repositories.vacancies.find(organisationId, vacancyId);
    if (!received || !vacancy) throw notFound();
    return {
      ...record,
      card: received.card,
      vacancy,
      maySign: isAllowed(actor, "offer:sign"),
    };
  },
);
