import type { ReactNode } from "react";

type Props = { readonly title: ReactNode; readonly children?: ReactNode };

/** The confirmation at the end of a journey; its title is the page's heading. */
export function Panel({ title, children }: Props) {
  return (
    <div className="govuk-panel govuk-panel--confirmation">
      <h1 className="govuk-panel__title">{title}</h1>
      {children && <div className="govuk-panel__body">{children}</div>}
    </div>
  );
}
