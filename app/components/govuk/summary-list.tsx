import type { ReactNode } from "react";
import { type Action, ActionLink } from "./action-link.tsx";
import { classNames } from "./class-names.ts";

export type SummaryRow = {
  readonly key: string;
  readonly value: ReactNode;
  readonly actions?: readonly Action[] | undefined;
};

type Props = { readonly rows: readonly SummaryRow[]; readonly borderless?: boolean | undefined };

/** Facts as key and value, with a link to change each where that is possible. */
export function SummaryList({ rows, borderless }: Props) {
  const someHaveActions = rows.some((row) => row.actions?.length);
  return (
    <dl className={classNames("govuk-summary-list", borderless && "govuk-summary-list--no-border")}>
      {rows.map((row) => (
        <div
          key={row.key}
          className={classNames(
            "govuk-summary-list__row",
            someHaveActions && !row.actions?.length && "govuk-summary-list__row--no-actions",
          )}
        >
          <dt className="govuk-summary-list__key">{row.key}</dt>
          <dd className="govuk-summary-list__value">{row.value}</dd>
          {row.actions?.length ? (
            <dd className="govuk-summary-list__actions">
              <RowActions actions={row.actions} />
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}

function RowActions({ actions }: { readonly actions: readonly Action[] }) {
  const [only, ...others] = actions;
  if (only && others.length === 0) return <ActionLink {...only} />;
  return (
    <ul className="govuk-summary-list__actions-list">
      {actions.map((action) => (
        <li key={action.href} className="govuk-summary-list__actions-list-item">
          <ActionLink {...action} />
        </li>
      ))}
    </ul>
  );
}
