import type { HomeId } from "../../domain/shared/ids.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import type { PrivateHousehold } from "./private-household-repository.ts";

/** Who lives in one of the provider's homes, for those who may change it, with what the home is called. */
export const readPrivateHousehold = useCase(
  { permission: "home:write", reads: true, subject: (homeId: HomeId) => homeId },
  async (
    { actor, repositories },
    homeId,
  ): Promise<PrivateHousehold & { readonly homeId: HomeId; readonly alias: string }> => {
    const home = await repositories.homes.find(staffActor(actor).organisationId, homeId);
    if (!home) throw notFound();
    const household = await repositories.privateHouseholds.find(homeId);
    return { homeId, alias: home.alias, ...household };
  },
);
