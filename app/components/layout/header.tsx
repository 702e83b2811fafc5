import type { ReactNode } from "react";
import { Mark } from "../brand/mark.tsx";

type Props = { readonly homeHref: string; readonly children?: ReactNode };

/** Hearth's name and mark, with room for who is signed in. */
export function Header({ homeHref, children }: Props) {
  return (
    <div className="hearth-header">
      <div className="hearth-header__container govuk-width-container">
        <a className="hearth-header__home" href={homeHref}>
          <Mark />
          Hearth
        </a>
        {children}
      </div>
    </div>
  );
}
