type Crumb = { readonly href: string; readonly label: string };

/** Where the page is, from the start of the audience's pages. The page itself is not in it. */
export function Breadcrumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  return (
    <nav
      className="govuk-breadcrumbs govuk-breadcrumbs--collapse-on-mobile"
      aria-label="Breadcrumb"
    >
      <ol className="govuk-breadcrumbs__list">
        {crumbs.map((crumb) => (
          <li key={crumb.href} className="govuk-breadcrumbs__list-item">
            <a className="govuk-breadcrumbs__link" href={crumb.href}>
              {crumb.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
