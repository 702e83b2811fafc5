import { notFound } from "../errors.ts";
import { useCase } from "../use-case.ts";
import { viewsActor } from "./views-actor.ts";
import type { HomePicture } from "./views-repository.ts";

/** A picture of one of the reader's options. Throws NotFound for any other picture. */
export const readPicture = useCase(
  { permission: "options:read", audited: false },
  async ({ actor, repositories }, id: string): Promise<HomePicture> => {
    const { linkId } = viewsActor(actor);
    const { showDistance } = await repositories.views.getOwnLink(linkId);
    const picture = showDistance ? await repositories.views.findPicture(id) : undefined;
    if (!picture) throw notFound();
    return picture;
  },
);
