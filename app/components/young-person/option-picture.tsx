import type { ShownOption } from "#app/domain/views/shown-option.ts";
import { HomePicture } from "./home-picture.tsx";

type Props = {
  readonly option: Pick<ShownOption, "kind" | "name" | "pictureIds">;
  /** Counted from 1; also chooses the colours of the drawing. */
  readonly number: number;
  /** Makes the address of a photo from its id; without it a drawing is shown. */
  readonly pictureHref?: ((pictureId: string) => string) | undefined;
};

/** The first photo of a home, or a drawing of its kind. The same home always looks the same. */
export function OptionPicture({ option, number, pictureHref }: Props) {
  const [photo] = option.pictureIds;
  if (!photo || !pictureHref) return <HomePicture kind={option.kind} variant={number - 1} />;
  return <img className="hearth-option__picture" src={pictureHref(photo)} alt={option.name} />;
}
