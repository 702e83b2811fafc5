import type { ReactNode } from "react";
import { Tag } from "./tag.tsx";

type Props = { readonly phase: string; readonly children: ReactNode };

/** A line below the header saying what state the service is in ("Demonstration"). */
export function PhaseBanner({ phase, children }: Props) {
  return (
    <div className="govuk-phase-banner govuk-width-container">
      <p className="govuk-phase-banner__content">
        <Tag className="govuk-phase-banner__content__tag">{phase}</Tag>
        <span className="govuk-phase-banner__text">{children}</span>
      </p>
    </div>
  );
}
