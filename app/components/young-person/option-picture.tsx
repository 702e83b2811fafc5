import type { ShownOption } from "#app/domain/views/shown-option.ts";
import { HomePicture } from "./home-picture.tsx";

/** A photo of a home by its address, with the description that the home wrote. */
export type Photo = { readonly href: string; readonly description: string };

type Props = {
  readonly kind: ShownOption["kind"];
  /** Counted from 1; also chooses the colours of the drawing. */
  readonly number: number;
  /** Without one a drawing is shown. */
  readonly photo: Photo | null;
};

/** A photo of a home, or a drawing of its kind. The same home always looks the same. */
export function OptionPicture({ kind, number, photo }: Props) {
  if (!photo) return <HomePicture kind={kind} variant={number - 1} />;
  return <img className="hearth-option__picture" src={photo.href} alt={photo.description} />;
}
