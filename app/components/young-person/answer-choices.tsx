import { type ViewsAnswer, viewsAnswerLabels, viewsAnswers } from "#app/domain/views/views.ts";
import { ErrorMessage } from "../govuk/error-message.tsx";
import { Fieldset } from "../govuk/fieldset.tsx";
import { FormGroup } from "../govuk/form-group.tsx";
import { Hint } from "../govuk/hint.tsx";
import { type FieldProps, useField } from "../govuk/use-field.ts";
import { Face } from "./face.tsx";

type Props = FieldProps & { readonly value?: ViewsAnswer | undefined };

/** Yes, not sure or no, as three large faces with words. Ordinary radios underneath. */
export function AnswerChoices(props: Props) {
  const field = useField(props);
  const chosen = field.typed ? field.typed[0] : props.value;
  return (
    <FormGroup hasError={field.errors.length > 0}>
      <Fieldset
        legend={props.label}
        size={props.labelSize ?? "m"}
        isHeading={props.labelIsHeading}
        hidden={props.labelHidden}
        describedBy={field.describedBy}
      >
        <Hint id={field.hintId}>{props.hint}</Hint>
        <ErrorMessage id={field.errorId} errors={field.errors} />
        <div className="hearth-answers">
          {viewsAnswers.map((answer, index) => {
            const id = index === 0 ? field.id : `${field.id}-${answer}`;
            return (
              <div key={answer} className="hearth-answers__choice">
                <input
                  className="hearth-answers__input"
                  id={id}
                  name={props.name}
                  type="radio"
                  value={answer}
                  defaultChecked={chosen === answer}
                />
                <label className="hearth-answers__label" htmlFor={id}>
                  <Face answer={answer} />
                  {viewsAnswerLabels[answer]}
                  <Tick />
                </label>
              </div>
            );
          })}
        </div>
      </Fieldset>
    </FormGroup>
  );
}

function Tick() {
  return (
    <svg
      className="hearth-answers__tick"
      width="28"
      height="28"
      viewBox="0 0 28 28"
      aria-hidden="true"
    >
      <path
        fill="none"
        stroke="currentColor"
        strokeWidth="4"
        strokeLinecap="round"
        d="m5 15 6 6L23 8"
      />
    </svg>
  );
}
