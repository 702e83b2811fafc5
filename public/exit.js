// Makes "Exit this page" leave no way back, on pages that have no other script: the page is emptied at once and
// its entry in the history is replaced. Without this file the button is an ordinary link.
document.addEventListener("click", (event) => {
  const target = event.target instanceof Element ? event.target : undefined;
  const exit = target?.closest(
    "a.govuk-js-exit-this-page-button, a.govuk-js-exit-this-page-skiplink",
  );
  if (!exit) return;
  event.preventDefault();
  document.body.hidden = true;
  window.location.replace(exit.href);
});
