import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

type Props = {
  readonly href: string;
  readonly children: ReactNode;
  readonly variant?: "primary" | "secondary" | "start" | undefined;
};

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({ href, children, variant = "primary" }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a link with the role and keys of a button, as GOV.UK does it
    <a
      href={href}
      role="button"
      draggable={false}
      className={classNames("govuk-button", variant !== "primary" && `govuk-button--${variant}`)}
      data-module="govuk-button"
    >
      {children}
      {variant === "start" && (
        <svg
          className="govuk-button__start-icon"
          width="17.5"
          height="19"
          viewBox="0 0 33 40"
          aria-hidden="true"
          focusable="false"
        >
          <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
        </svg>
      )}
    </a>
  );
}
