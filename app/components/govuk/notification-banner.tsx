import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

type Props = {
  readonly children: ReactNode;
  readonly success?: boolean | undefined;
  readonly title?: string | undefined;
  /** Only needed when a page has two banners. */
  readonly id?: string | undefined;
};

/** Tells what has just happened (success) or what the reader should know before the page. */
export function NotificationBanner({ children, success, title, id = "notification" }: Props) {
  const titleId = `${id}-title`;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles may be named
    <div
      className={classNames(
        "govuk-notification-banner",
        success && "govuk-notification-banner--success",
      )}
      role={success ? "alert" : "region"}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={titleId}>
          {title ?? (success ? "Success" : "Important")}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        {typeof children === "string" ? (
          <p className="govuk-notification-banner__heading">{children}</p>
        ) : (
          children
        )}
      </div>
    </div>
  );
}
