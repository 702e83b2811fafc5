import { offerStatuses } from "../../domain/offer/offer.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import type { OfferRecord } from "./offers-repository.ts";

export type ListedOffers = { readonly offers: readonly OfferRecord[]; readonly more: boolean };

/** The provider's offers with what became of them, newest first. */
export const listOffers = useCase(
  { permission: "offer:prepare", reads: true, audited: false },
  async ({ actor, repositories }, { limit }: { readonly limit: number }): Promise<ListedOffers> => {
    const { organisationId } = staffActor(actor);
    const offers = await repositories.offers.list(organisationId, offerStatuses, limit + 1);
    return { offers: offers.slice(0, limit), more: offers.length > limit };
  },
);
