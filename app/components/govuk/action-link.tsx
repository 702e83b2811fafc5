import { VisuallyHidden } from "./visually-hidden.tsx";

export type Action = {
  readonly href: string;
  readonly label: string;
  /** What the action is about, for people who hear links out of context: "Change" + "needed date". */
  readonly about: string;
};

/** A short link whose full meaning is in its hidden words. */
export function ActionLink({ href, label, about }: Action) {
  return (
    <a className="govuk-link" href={href}>
      {label}
      <VisuallyHidden> {about}</VisuallyHidden>
    </a>
  );
}
