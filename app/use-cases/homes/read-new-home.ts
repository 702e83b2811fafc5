import type { HomeId } from "../../domain/shared/ids.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";

/** What the form for a new home begins with: its id, and the registration that the provider's homes run under. */
export type NewHome = { readonly id: HomeId; readonly ownUrn: string | null };

/** Begins a new home; nothing is stored. */
export const readNewHome = useCase(
  { permission: "home:write", reads: true, audited: false },
  async ({ actor, newId, repositories }, _: undefined): Promise<NewHome> => {
    const { organisationId } = staffActor(actor);
    const { urn } = await repositories.homes.getProvider(organisationId);
    return { id: newId<HomeId>(), ownUrn: urn };
  },
);
