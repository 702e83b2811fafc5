import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import type { FieldSize } from "./use-field.ts";

type Props = {
  readonly legend: ReactNode;
  readonly size?: FieldSize | undefined;
  readonly isHeading?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  readonly describedBy?: string | undefined;
  readonly role?: string | undefined;
  readonly children: ReactNode;
};

/** A group of controls with its question, which may be the page's heading. */
export function Fieldset({ legend, size, isHeading, hidden, describedBy, role, children }: Props) {
  return (
    <fieldset className="govuk-fieldset" aria-describedby={describedBy} role={role}>
      <legend
        className={classNames(
          "govuk-fieldset__legend",
          size && `govuk-fieldset__legend--${size}`,
          hidden && "govuk-visually-hidden",
        )}
      >
        {isHeading ? <h1 className="govuk-fieldset__heading">{legend}</h1> : legend}
      </legend>
      {children}
    </fieldset>
  );
}
