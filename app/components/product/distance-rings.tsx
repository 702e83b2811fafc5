import type { AnchorDistance } from "#app/domain/matching/match.ts";
import { ringMarks, ringScale } from "./ring-marks.ts";

const SIZE = 260;
const RING_MILES = [5, 10, 20, 50] as const;

type Props = {
  readonly distances: readonly AnchorDistance[];
  readonly homeName: string;
};

/**
 * How far a home is from each place that matters. The rings show distance only, never direction, so
 * nothing can be placed on a map. The table beside them says the same.
 */
export function DistanceRings({ distances, homeName }: Props) {
  const furthest = Math.max(0, ...distances.map((distance) => distance.miles));
  const scale = ringScale(furthest, SIZE / 2 - 12);
  return (
    <figure className="hearth-rings">
      <svg
        className="hearth-rings__picture"
        viewBox={`${-SIZE / 2} ${-SIZE / 2} ${SIZE} ${SIZE}`}
        aria-hidden="true"
        focusable="false"
      >
        {RING_MILES.filter((miles) => scale(miles) <= SIZE / 2).map((miles) => (
          <g key={miles}>
            <circle className="hearth-rings__ring" r={scale(miles)} />
            <text className="hearth-rings__miles" y={-scale(miles) + 4} textAnchor="middle">
              {miles}
            </text>
          </g>
        ))}
        {ringMarks(distances, scale).map((mark) => (
          <g key={mark.anchor}>
            <line className="hearth-rings__line" x2={mark.x} y2={mark.y} />
            <circle className="hearth-rings__mark" cx={mark.x} cy={mark.y} r="11" />
            <text className="hearth-rings__letter" x={mark.x} y={mark.y + 4.5} textAnchor="middle">
              {mark.letter}
            </text>
          </g>
        ))}
        <path className="hearth-rings__home" d="M0-12 12-2V11H-12V-2z" />
      </svg>
      <table className="govuk-table hearth-rings__table">
        <caption className="govuk-table__caption govuk-table__caption--s">
          Miles from {homeName}
        </caption>
        <tbody className="govuk-table__body">
          {ringMarks(distances, scale).map((mark) => (
            <tr key={mark.anchor} className="govuk-table__row">
              <th scope="row" className="govuk-table__header">
                <span className="hearth-rings__key" aria-hidden="true">
                  {mark.letter}
                </span>
                {mark.label}
              </th>
              <td className="govuk-table__cell govuk-table__cell--numeric">
                {mark.miles.toFixed(1)} miles
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption className="hearth-rings__note">
        Straight line. The rings show how far, not in which direction.
      </figcaption>
    </figure>
  );
}
