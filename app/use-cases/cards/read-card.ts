import { type CardAnswer, cardAgainstHome } from "../../domain/home/card-fit.ts";
import type { ReferralId } from "../../domain/shared/ids.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import type { ReceivedReferral, RecipientHome } from "./cards-repository.ts";

/** A card with what it asks, set against the profile of each home that was given it. */
export type OwnCard = Omit<ReceivedReferral, "homes"> & {
  readonly homes: readonly (RecipientHome & { readonly answers: readonly CardAnswer[] })[];
};

/** One card. Throws NotFound unless one of the provider's homes was given it. */
export const readCard = useCase(
  { permission: "card:read", subject: (referralId: ReferralId) => referralId },
  async ({ actor, repositories }, referralId): Promise<OwnCard> => {
    const { organisationId } = staffActor(actor);
    const received = await repositories.cards.find(organisationId, referralId);
    if (!received) throw notFound();
    const profiles = await repositories.homes.listByIds(
      organisationId,
      received.homes.map(({ homeId }) => homeId),
    );
    const homes = received.homes.map((home) => {
      const profile = profiles.find(({ id }) => id === home.homeId);
      return { ...home, answers: profile ? cardAgainstHome(received.card, profile) : [] };
    });
    return { ...received, homes };
  },
);
