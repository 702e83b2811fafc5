/**
 * Starts GOV.UK Frontend's scripts on everything on the page that has not been started yet. Call it
 * after hydration and after each page that was put in without a full load. Pages work without it.
 */
export async function enhance(): Promise<void> {
  const { initAll } = await import("govuk-frontend");
  initAll({
    onError: (error) => {
      if (!isExpected(error)) reportError(error);
    },
  });
  leaveNoHistory();
}

/** A part that was started before, or a browser that is too old for the scripts. */
function isExpected(error: unknown): boolean {
  return error instanceof Error && ["InitError", "SupportError"].includes(error.name);
}

const EXITING = "govuk-exit-this-page-hide-content";
let watching = false;

/** Makes "Exit this page" replace this page in the history, so that Back does not return to it. */
function leaveNoHistory(): void {
  if (watching) return;
  watching = true;
  new MutationObserver(() => {
    if (!document.body.classList.contains(EXITING)) return;
    const exit = document.querySelector<HTMLAnchorElement>(".govuk-js-exit-this-page-button");
    if (exit) window.location.replace(exit.href);
  }).observe(document.body, { attributeFilter: ["class"] });
}
