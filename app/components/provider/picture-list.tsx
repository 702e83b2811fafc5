import type { ReactNode } from "react";

type Picture = { readonly id: string; readonly description: string };
type Props = {
  readonly homeId: string;
  readonly pictures: readonly Picture[];
  /** What can be done with one picture. */
  readonly actions?: ((picture: Picture) => ReactNode) | undefined;
};

/** The pictures of a home, each with its description. */
export function PictureList({ homeId, pictures, actions }: Props) {
  if (pictures.length === 0) return <p className="govuk-body">There are no pictures yet.</p>;
  return (
    <ul className="hearth-pictures">
      {pictures.map((picture) => (
        <li key={picture.id}>
          <img src={`/provider/homes/${homeId}/pictures/${picture.id}`} alt="" loading="lazy" />
          <p className="govuk-body-s">{picture.description}</p>
          {actions?.(picture)}
        </li>
      ))}
    </ul>
  );
}
