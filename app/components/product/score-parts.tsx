import type { ScorePart } from "#app/domain/matching/match.ts";
import { points } from "./score-text.ts";

type Props = {
  /** Ordered by the caller: worst first or best first. */
  readonly parts: readonly ScorePart[];
  readonly caption: string;
};

/** The parts that a score is the sum of: points won, points possible, and why. */
export function ScoreParts({ parts, caption }: Props) {
  return (
    <table className="govuk-table hearth-parts">
      <caption className="govuk-table__caption govuk-table__caption--m">{caption}</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          <th scope="col" className="govuk-table__header">
            Wish
          </th>
          <th scope="col" className="govuk-table__header govuk-table__header--numeric">
            Points
          </th>
          <th scope="col" className="govuk-table__header">
            Why
          </th>
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {parts.map((part) => (
          <tr key={part.code} className="govuk-table__row">
            <th scope="row" className="govuk-table__header">
              {part.label}
            </th>
            <td className="govuk-table__cell govuk-table__cell--numeric">
              <PartPoints part={part} />
            </td>
            <td className="govuk-table__cell">{part.sentence}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PartPoints({ part }: { readonly part: ScorePart }) {
  const [lower, upper] = [points(part.lowerPoints), points(part.upperPoints)];
  return (
    <>
      <strong>{lower === upper ? lower : `${lower} to ${upper}`}</strong>
      <span className="hearth-parts__most"> of {points(part.weight * 100)}</span>
    </>
  );
}
