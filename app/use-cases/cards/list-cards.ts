import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import type { ReceivedReferral } from "./cards-repository.ts";

export type ListedCards = { readonly cards: readonly ReceivedReferral[]; readonly more: boolean };
export type ListCardsInput = { readonly limit: number };

/** Open referrals that fit one of the provider's homes or to which one was invited, those to answer soonest first. */
export const listCards = useCase(
  { permission: "card:read" },
  async ({ actor, repositories }, { limit }: ListCardsInput): Promise<ListedCards> => {
    const { organisationId } = staffActor(actor);
    const cards = await repositories.cards.listOpen(organisationId, limit + 1);
    return { cards: cards.slice(0, limit), more: cards.length > limit };
  },
);
