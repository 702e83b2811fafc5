import type { ReactNode } from "react";

/** Something set apart from the text around it: a quotation, an important condition. */
export function Inset({ children }: { readonly children: ReactNode }) {
  return <div className="govuk-inset-text">{children}</div>;
}
