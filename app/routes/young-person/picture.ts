import { z } from "zod";
import { readPicture } from "../../use-cases/views/read-picture.ts";
import { endpoint } from "../../web/endpoint.ts";
import { recordId } from "../../web/fields/identifiers.ts";

const params = z.object({ pictureId: recordId<string>() });
const images = ["image/jpeg", "image/png", "image/webp"];

/** A picture of one of the reader's options. */
export const loader = endpoint({ access: "views", params }, async ({ context, params }) => {
  const { mediaType, bytes } = await readPicture(context, params.pictureId);
  const type = images.includes(mediaType) ? mediaType : "application/octet-stream";
  return new Response(new Uint8Array(bytes), { headers: { "Content-Type": type } });
});
