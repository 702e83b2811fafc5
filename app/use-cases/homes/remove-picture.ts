import type { HomeId } from "../../domain/shared/ids.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import type { PictureOfHome } from "./read-picture.ts";

/** Takes a picture of a home away. Taking it away twice changes nothing. */
export const removePicture = useCase(
  { permission: "home:write", subject: ({ homeId }: PictureOfHome) => homeId },
  async ({ actor, repositories }, { homeId, pictureId }): Promise<HomeId> => {
    const { organisationId } = staffActor(actor);
    await repositories.homes.removePicture(organisationId, homeId, pictureId);
    return homeId;
  },
);
