import { type Verdict, verdictLabels } from "#app/domain/matching/match.ts";
import { VerdictIcon } from "./verdict-icon.tsx";

export type Reason = {
  readonly code: string;
  readonly verdict: Verdict;
  readonly sentence: string;
};

const ORDER_LABELS = { "worst-first": "Least good first", "best-first": "Best first" } as const;

type Props = {
  /** Already in the order that `order` names. */
  readonly reasons: readonly Reason[];
  readonly order: keyof typeof ORDER_LABELS;
};

/** Reasons as plain sentences; the list says in which order they stand. */
export function ReasonList({ reasons, order }: Props) {
  return (
    <div className="hearth-reasons">
      <p className="hearth-reasons__order">{ORDER_LABELS[order]}</p>
      <ul className="hearth-reasons__list">
        {reasons.map((reason) => (
          <li key={reason.code} className="hearth-reasons__item">
            <VerdictIcon verdict={reason.verdict} />
            <span>
              <span className="govuk-visually-hidden">{verdictLabels[reason.verdict]}: </span>
              {reason.sentence}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
