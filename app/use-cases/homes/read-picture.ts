import type { HomeId } from "../../domain/shared/ids.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import type { Picture } from "./homes-repository.ts";

export type PictureOfHome = { readonly homeId: HomeId; readonly pictureId: string };

/** One picture of one of the provider's homes. Throws NotFound for any other. */
export const readPicture = useCase(
  { permission: "home:read", subject: ({ homeId }: PictureOfHome) => homeId, audited: false },
  async ({ actor, repositories }, { homeId, pictureId }): Promise<Picture> => {
    const { organisationId } = staffActor(actor);
    const picture = await repositories.homes.findPicture(organisationId, homeId, pictureId);
    if (!picture) throw notFound();
    return picture;
  },
);
