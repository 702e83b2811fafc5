import { z } from "zod";
import type { HomeId } from "../../../domain/shared/ids.ts";
import { readPicture } from "../../../use-cases/homes/read-picture.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { recordId } from "../../../web/fields/identifiers.ts";

const params = z.object({ homeId: recordId<HomeId>(), pictureId: recordId<string>() });

/** One picture of a home, for its own provider. */
export const loader = endpoint({ access: "staff", params }, async ({ context, params }) => {
  const { bytes, mediaType } = await readPicture(context, params);
  return new Response(bytes, { headers: { "Content-Type": mediaType } });
});
