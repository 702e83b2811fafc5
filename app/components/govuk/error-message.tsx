import { VisuallyHidden } from "./visually-hidden.tsx";

type Props = { readonly id: string | undefined; readonly errors: readonly string[] };

/** A field's messages, each with the spoken word "Error:"; renders nothing when there are none. */
export function ErrorMessage({ id, errors }: Props) {
  if (errors.length === 0) return null;
  return (
    <div id={id}>
      {errors.map((message) => (
        <p key={message} className="govuk-error-message">
          <VisuallyHidden>Error: </VisuallyHidden>
          {message}
        </p>
      ))}
    </div>
  );
}
