const pages = [
  { href: "/admin", label: "People" },
  { href: "/admin/audit", label: "Who did what" },
  { href: "/admin/messages", label: "E-mails" },
] as const;

/** The administrator's pages. */
export function AdminLinks({ current }: { readonly current: (typeof pages)[number]["label"] }) {
  return (
    <nav className="hearth-sections" aria-label="Administration">
      <ul className="hearth-sections__list">
        {pages.map(({ href, label }) => (
          <li key={href}>
            <a
              className="hearth-sections__link"
              href={href}
              aria-current={label === current ? "page" : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
