import { fieldId } from "./field-id.ts";
import { type FormErrors, useFormState } from "./form-state.tsx";

type Props = { readonly errors?: FormErrors | undefined };

/**
 * What is wrong with the form, at the top of the page, each line leading to its field. Takes the
 * errors of the form around it when none are given, and renders nothing when there are none. An
 * error under the name "" belongs to no field and is not a link.
 */
export function ErrorSummary({ errors }: Props) {
  const state = useFormState();
  const lines = Object.entries(errors ?? state.errors).flatMap(([name, messages]) =>
    messages.map((message) => ({ name, message })),
  );
  if (lines.length === 0) return null;
  return (
    // A changed list is a new summary, so that focus moves to it again.
    <div
      key={lines.map((line) => line.message).join("|")}
      className="govuk-error-summary"
      data-module="govuk-error-summary"
      tabIndex={-1}
    >
      <div role="alert">
        <h2 className="govuk-error-summary__title">There is a problem</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {lines.map(({ name, message }) => (
              <li key={`${name} ${message}`}>
                {name === "" ? (
                  <span className="govuk-error-message">{message}</span>
                ) : (
                  <a href={`#${fieldId(name)}`}>{message}</a>
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
