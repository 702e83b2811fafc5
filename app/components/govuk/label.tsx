import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import type { FieldSize } from "./use-field.ts";

type Props = {
  readonly htmlFor: string;
  readonly size?: FieldSize | undefined;
  readonly isHeading?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  readonly children: ReactNode;
};

/** A field's label, which may be the page's heading. */
export function Label({ htmlFor, size, isHeading, hidden, children }: Props) {
  const label = (
    <label
      htmlFor={htmlFor}
      className={classNames(
        "govuk-label",
        size && `govuk-label--${size}`,
        hidden && "govuk-visually-hidden",
      )}
    >
      {children}
    </label>
  );
  return isHeading ? <h1 className="govuk-label-wrapper">{label}</h1> : label;
}
