type Props = { readonly href?: string | undefined; readonly label?: string | undefined };

/** First thing on the page for a keyboard: past the header to what matters. */
export function SkipLink({ href = "#main-content", label = "Skip to main content" }: Props) {
  return (
    <a href={href} className="govuk-skip-link" data-module="govuk-skip-link">
      {label}
    </a>
  );
}
