import type { HomeId } from "../../domain/shared/ids.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";

export type HomeWithRoom = {
  readonly id: HomeId;
  readonly name: string;
  readonly places: number;
  /** Places that no open or held vacancy offers already. */
  readonly free: number;
};

const mostHomes = 200;

/** The homes in which a vacancy could be published, with how many places are left to offer. */
export const chooseHome = useCase(
  { permission: "vacancy:write", reads: true, audited: false },
  async ({ actor, repositories }, _: undefined): Promise<readonly HomeWithRoom[]> => {
    const { organisationId } = staffActor(actor);
    const lines = await repositories.homes.list(organisationId, mostHomes);
    return lines.map(({ home, placesOffered }) => ({
      id: home.id,
      name: home.alias,
      places: home.places,
      free: Math.max(0, home.places - placesOffered),
    }));
  },
);
