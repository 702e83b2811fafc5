import { VisuallyHidden } from "./visually-hidden.tsx";

/** Where "Exit this page" leads. */
export const SOMEWHERE_HARMLESS = "https://www.bbc.co.uk/weather";

type Props = { readonly href?: string | undefined };

/**
 * Leaves at once for a harmless page. A plain link without JavaScript; with it, Shift pressed three
 * times works too and the page is taken out of the history (see enhance.ts).
 */
export function ExitThisPage({ href = SOMEWHERE_HARMLESS }: Props) {
  return (
    <div className="govuk-exit-this-page" data-module="govuk-exit-this-page">
      {/* biome-ignore lint/a11y/useSemanticElements: a link with the role of a button, as GOV.UK does it */}
      <a
        href={href}
        role="button"
        draggable={false}
        className="govuk-button govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button"
        data-module="govuk-button"
        rel="nofollow noreferrer"
      >
        <VisuallyHidden>Emergency </VisuallyHidden>Exit this page
      </a>
    </div>
  );
}

/** The same way out as a skip link, for the very start of the page. */
export function ExitThisPageSkipLink({ href = SOMEWHERE_HARMLESS }: Props) {
  return (
    <nav aria-label="Leave this page">
      <a
        href={href}
        className="govuk-skip-link govuk-js-exit-this-page-skiplink"
        rel="nofollow noreferrer"
        data-module="govuk-skip-link"
      >
        Exit this page
      </a>
    </nav>
  );
}
