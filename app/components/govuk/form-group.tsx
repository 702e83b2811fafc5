import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

type Props = {
  readonly hasError?: boolean | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** The block around one field, with the red bar when it has an error. */
export function FormGroup({ hasError, className, children }: Props) {
  return (
    <div
      className={classNames("govuk-form-group", hasError && "govuk-form-group--error", className)}
    >
      {children}
    </div>
  );
}
