import type { ReactNode } from "react";
import { PublicLayout } from "../../components/layout/public-layout.tsx";

type Props = {
  readonly title: string;
  /** Children and parents come here from their pages: the way out is here too. Goes with `exit` of the route. */
  readonly exit?: boolean;
  readonly children: ReactNode;
};

/** A page to be read, in one column of comfortable width. */
export function Article({ title, exit = false, children }: Props) {
  return (
    <PublicLayout exit={exit}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds hearth-article">
          <h1 className="govuk-heading-l">{title}</h1>
          {children}
        </div>
      </div>
    </PublicLayout>
  );
}
