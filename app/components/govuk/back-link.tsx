import type { ReactNode } from "react";

type Props = { readonly href: string; readonly children?: ReactNode };

/** Back to the page before, by address and not by history. */
export function BackLink({ href, children = "Back" }: Props) {
  return (
    <nav className="hearth-back" aria-label="Back">
      <a href={href} className="govuk-back-link">
        {children}
      </a>
    </nav>
  );
}
