import type { ReactNode } from "react";
import { SkipLink } from "../govuk/skip-link.tsx";

type Props = {
  readonly beforeHeader?: ReactNode;
  readonly header: ReactNode;
  /** Above the main content: back link, breadcrumbs, exit button. */
  readonly beforeMain?: ReactNode;
  readonly children: ReactNode;
  readonly footer: ReactNode;
};

/** The order that every page has: skip link, header, what leads back, main content, footer. */
export function PageFrame({ beforeHeader, header, beforeMain, children, footer }: Props) {
  return (
    <>
      <SkipLink />
      {beforeHeader}
      <header className="govuk-template__header">{header}</header>
      <div className="govuk-width-container hearth-page">
        {beforeMain}
        <main className="govuk-main-wrapper" id="main-content">
          {children}
        </main>
      </div>
      <footer className="govuk-template__footer">{footer}</footer>
    </>
  );
}
