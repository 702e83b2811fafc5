import { Details } from "../govuk/details.tsx";
import { letterOf, type RingHome, type RingPlace, Rings } from "./rings.tsx";

type Props = {
  /** The homes of the page that are on the map, in the order of the list. */
  readonly homes: readonly RingHome[];
  readonly places: readonly RingPlace[];
};

/** How far the homes of the page, and the places that matter, are from the home area; as a picture and as a table. */
export function PageRings({ homes, places }: Props) {
  if (homes.length === 0) return null;
  return (
    <figure className="hearth-far" aria-labelledby="how-far">
      <h3 className="govuk-heading-s" id="how-far">
        Miles from the home area
      </h3>
      <Rings homes={homes} places={places} size={280} />
      <figcaption className="hearth-far__note">
        How far and nothing else: homes stand round the rings in the order of the list, not where
        they are on a map. Straight line.
      </figcaption>
      <Details summary="The same as a table">
        <table className="govuk-table hearth-far__table">
          <caption className="govuk-visually-hidden">Miles from the home area</caption>
          <tbody>
            {homes.map(({ mark, name, miles }) => (
              <tr key={mark}>
                <th scope="row">
                  {mark}. {name}
                </th>
                <td>{miles}</td>
              </tr>
            ))}
            {places.map(({ anchor, label, miles }, index) => (
              <tr key={anchor}>
                <th scope="row">
                  {letterOf(index)}. {label}
                </th>
                <td>{miles}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Details>
    </figure>
  );
}
