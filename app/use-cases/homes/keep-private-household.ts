import type { Resident } from "../../domain/home/group-living.ts";
import type { HomeId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";

export type KeepPrivateHousehold = {
  readonly homeId: HomeId;
  /** `null` to keep nothing, and forget what was kept. */
  readonly residents: readonly Resident[] | null;
  readonly version: number;
};

/**
 * Keeps who lives in a home, for its own provider only. What authorities are told about it is worked out anew; the audit
 * names the home and nobody in it. Throws NotFound for a home that is not the provider's.
 */
export const keepPrivateHousehold = useCase(
  { permission: "home:write", subject: ({ homeId }: KeepPrivateHousehold) => homeId },
  async (
    { actor, now, repositories },
    household,
  ): Promise<Outcome<HomeId, "changed-by-somebody-else">> => {
    const { organisationId: providerId } = staffActor(actor);
    const { homeId } = household;
    const home = await repositories.homes.findForChange(providerId, homeId);
    if (!home) throw notFound();
    const isKept = await repositories.privateHouseholds.keep({ ...household, providerId }, now());
    if (!isKept) return refuse("changed-by-somebody-else");
    await repositories.jobs.add("answer-group-living", { homeId }, `group-living:${homeId}`);
    return accept(homeId);
  },
);
