import type { ReactNode } from "react";
import { type Action, ActionLink } from "./action-link.tsx";

type Props = {
  readonly title: ReactNode;
  readonly headingLevel?: 2 | 3 | 4 | undefined;
  readonly actions?: readonly Action[] | undefined;
  /** Usually one SummaryList. */
  readonly children: ReactNode;
};

/** One thing of several on a page, with its own heading and actions. */
export function SummaryCard({ title, headingLevel = 2, actions = [], children }: Props) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="govuk-summary-card">
      <div className="govuk-summary-card__title-wrapper">
        <Heading className="govuk-summary-card__title">{title}</Heading>
        {actions.length > 0 && (
          <ul className="govuk-summary-card__actions">
            {actions.map((action) => (
              <li key={action.href} className="govuk-summary-card__action">
                <ActionLink {...action} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="govuk-summary-card__content">{children}</div>
    </div>
  );
}
