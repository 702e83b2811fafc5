import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

type Props = {
  readonly children: ReactNode;
  readonly variant?: "primary" | "secondary" | "warning" | undefined;
  /** Sent with the form when this button is the one pressed. */
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  /** The id of a form elsewhere on the page. */
  readonly form?: string | undefined;
  readonly formAction?: string | undefined;
};

/** Sends the form. With JavaScript a second press within a second is ignored. */
export function Button({ children, variant = "primary", name, value, form, formAction }: Props) {
  return (
    <button
      type="submit"
      className={classNames("govuk-button", variant !== "primary" && `govuk-button--${variant}`)}
      data-module="govuk-button"
      data-prevent-double-click="true"
      name={name}
      value={value}
      form={form}
      formAction={formAction}
    >
      {children}
    </button>
  );
}
