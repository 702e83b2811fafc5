import type { ReactNode } from "react";
import { PublicLayout } from "../../components/layout/public-layout.tsx";

type Props = { readonly title: string; readonly children: ReactNode };

/** A page to be read, in one column of comfortable width. */
export function Article({ title, children }: Props) {
  return (
    <PublicLayout>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds hearth-article">
          <h1 className="govuk-heading-l">{title}</h1>
          {children}
        </div>
      </div>
    </PublicLayout>
  );
}
