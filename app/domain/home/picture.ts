import { accept, type Outcome, refuse } from "../shared/outcome.ts";
import { cleanJpeg } from "./jpeg.ts";
import { cleanPng } from "./png.ts";

/** In bytes: more than a telephone's picture of a room needs. */
export const largestPicture = 2 * 1024 * 1024;
/** So that a home is shown, not advertised. */
export const mostPictures = 6;

export type PictureRefusal = "not-a-picture" | "too-large";
export type CleanPicture = {
  readonly mediaType: "image/png" | "image/jpeg";
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/**
 * A PNG or JPEG with nothing in it but the picture: where it was taken, when, by which telephone, thumbnails, comments and
 * anything after its end are left out. What it is, is read from its bytes and not from its name.
 */
export function cleanPicture(bytes: Uint8Array): Outcome<CleanPicture, PictureRefusal> {
  if (bytes.length > largestPicture) return refuse("too-large");
  const png = cleanPng(bytes);
  if (png) return accept({ mediaType: "image/png", bytes: png });
  const jpeg = cleanJpeg(bytes);
  return jpeg ? accept({ mediaType: "image/jpeg", bytes: jpeg }) : refuse("not-a-picture");
}
