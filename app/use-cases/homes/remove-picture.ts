import type { HomeId } from "../../domain/shared/ids.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import type { PictureOfHome } from "./read-picture.ts";

/** Takes a picture of one of the provider's homes away. Taking it away twice changes nothing. Throws NotFound for any other home. */
export const removePicture = useCase(
  { permission: "home:write", subject: ({ homeId }: PictureOfHome) => homeId },
  async ({ actor, repositories }, { homeId, pictureId }): Promise<HomeId> => {
    const { organisationId } = staffActor(actor);
    const home = await repositories.homes.find(organisationId, homeId);
    if (!home) throw notFound();
    await repositories.homes.removePicture(organisationId, homeId, pictureId);
    return homeId;
  },
);
