import type { FormErrors } from "./form-state.tsx";

/**
 * The title of a page for its `<title>`: what the page is, then the service. Starts with "Error: "
 * when the form on it was refused.
 */
export function pageTitle(title: string, errors?: FormErrors | undefined): string {
  const refused = Object.values(errors ?? {}).some((messages) => messages.length > 0);
  return `${refused ? "Error: " : ""}${title} - Hearth`;
}
