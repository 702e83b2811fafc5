import type { ReactNode } from "react";

/** Help below a label; renders nothing when there is none. */
export function Hint({
  id,
  children,
}: {
  readonly id: string | undefined;
  readonly children: ReactNode;
}) {
  if (!children) return null;
  return (
    <div id={id} className="govuk-hint">
      {children}
    </div>
  );
}
