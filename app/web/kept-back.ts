/** What every loader answered, by route. */
export type LoaderData = Readonly<Record<string, unknown>>;

/**
 * Wraps what a loader answers so that the framework does not write it down for the browser a second time: it writes
 * every answer before it knows whether the page has scripts, and a page without them is its markup and nothing more.
 */
export function keepBack(answer: unknown): unknown {
  return isPlain(answer) ? () => answer : answer;
}

/** The answers as the pages know them. */
export function giveOut(loaderData: LoaderData): Record<string, unknown> {
  const entries = Object.entries(loaderData).map(([route, answer]) => [
    route,
    typeof answer === "function" ? answer() : answer,
  ]);
  return Object.fromEntries(entries);
}

/** Not a response, and not data with a status: those the framework has to see. */
function isPlain(answer: unknown): boolean {
  if (answer === undefined || answer instanceof Response) return false;
  const isWrapped = typeof answer === "object" && answer !== null && "type" in answer;
  return !(isWrapped && answer.type === "DataWithResponseInit");
}
