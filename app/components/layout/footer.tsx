import type { ReactNode } from "react";

export type FooterLink = { readonly href: string; readonly label: string };

export const FOOTER_LINKS: readonly FooterLink[] = [
  { href: "/help", label: "Help" },
  { href: "/accessibility", label: "Accessibility" },
  { href: "/privacy", label: "Privacy" },
  { href: "/cookies", label: "Cookies" },
];

type Props = { readonly links?: readonly FooterLink[] | undefined; readonly children?: ReactNode };

/** Where help, accessibility, privacy and cookies are explained, in the same order on every page. */
export function Footer({ links = FOOTER_LINKS, children }: Props) {
  return (
    <div className="hearth-footer">
      <div className="govuk-width-container">
        <h2 className="govuk-visually-hidden">About this service</h2>
        <ul className="hearth-footer__links">
          {links.map((link) => (
            <li key={link.href}>
              <a className="hearth-footer__link" href={link.href}>
                {link.label}
              </a>
            </li>
          ))}
        </ul>
        {children && <p className="hearth-footer__note">{children}</p>}
      </div>
    </div>
  );
}
