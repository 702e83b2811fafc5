import { classNames } from "./class-names.ts";
import { ErrorMessage } from "./error-message.tsx";
import { FormGroup } from "./form-group.tsx";
import { Hint } from "./hint.tsx";
import { Label } from "./label.tsx";
import { type FieldProps, useField } from "./use-field.ts";

export type TextAreaProps = FieldProps & {
  readonly value?: string | undefined;
  readonly rows?: number | undefined;
  /** Shows how many characters may be entered; with JavaScript it counts them down. */
  readonly maxCharacters?: number | undefined;
  readonly spellCheck?: boolean | undefined;
};

/** Several lines of text, with a character count when there is a limit. */
export function TextArea(props: TextAreaProps) {
  const field = useField(props);
  const limit = props.maxCharacters;
  const countId = limit ? `${field.id}-info` : undefined;
  const describedBy = [countId, field.describedBy].filter(Boolean).join(" ") || undefined;
  const body = (
    <>
      <Label
        htmlFor={field.id}
        size={props.labelSize}
        isHeading={props.labelIsHeading}
        hidden={props.labelHidden}
      >
        {props.label}
      </Label>
      <Hint id={field.hintId}>{props.hint}</Hint>
      <ErrorMessage id={field.errorId} errors={field.errors} />
      <textarea
        className={classNames(
          "govuk-textarea",
          limit !== undefined && "govuk-js-character-count",
          field.errors.length > 0 && "govuk-textarea--error",
        )}
        id={field.id}
        name={props.name}
        rows={props.rows ?? 5}
        defaultValue={field.typed ? field.typed[0] : props.value}
        aria-describedby={describedBy}
        aria-invalid={field.errors.length > 0 || undefined}
        spellCheck={props.spellCheck}
      />
      {limit !== undefined && (
        <div id={countId} className="govuk-hint govuk-character-count__message">
          You can enter up to {limit.toLocaleString("en-GB")} characters
        </div>
      )}
    </>
  );
  if (limit === undefined) return <FormGroup hasError={field.errors.length > 0}>{body}</FormGroup>;
  return (
    <div
      className={classNames(
        "govuk-form-group govuk-character-count",
        field.errors.length > 0 && "govuk-form-group--error",
      )}
      data-module="govuk-character-count"
      data-maxlength={limit}
    >
      {body}
    </div>
  );
}
