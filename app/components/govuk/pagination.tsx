import { classNames } from "./class-names.ts";
import { pageNumbers } from "./page-numbers.ts";

type Props = {
  /** Counted from 1. */
  readonly page: number;
  readonly pageCount: number;
  readonly hrefFor: (page: number) => string;
  readonly label?: string | undefined;
};

/** Pages of a long list; renders nothing when there is one page. */
export function Pagination({ page, pageCount, hrefFor, label = "Pages" }: Props) {
  if (pageCount <= 1) return null;
  return (
    <nav className="govuk-pagination" aria-label={label}>
      {page > 1 && <Step rel="prev" href={hrefFor(page - 1)} />}
      <ul className="govuk-pagination__list">
        {pageNumbers(page, pageCount).map((number, index) =>
          number === "gap" ? (
            <li
              key={`gap-${String(index)}`}
              className="govuk-pagination__item govuk-pagination__item--ellipsis"
            >
              …
            </li>
          ) : (
            <li
              key={number}
              className={classNames(
                "govuk-pagination__item",
                number === page && "govuk-pagination__item--current",
              )}
            >
              <a
                className="govuk-link govuk-pagination__link"
                href={hrefFor(number)}
                aria-label={`Page ${number}`}
                aria-current={number === page ? "page" : undefined}
              >
                {number}
              </a>
            </li>
          ),
        )}
      </ul>
      {page < pageCount && <Step rel="next" href={hrefFor(page + 1)} />}
    </nav>
  );
}

function Step({ rel, href }: { readonly rel: "prev" | "next"; readonly href: string }) {
  return (
    <div className={`govuk-pagination__${rel}`}>
      <a className="govuk-link govuk-pagination__link" href={href} rel={rel}>
        <span className="govuk-pagination__link-title">
          {rel === "prev" ? "Previous" : "Next"}
          <span className="govuk-visually-hidden"> page</span>
        </span>
      </a>
    </div>
  );
}
