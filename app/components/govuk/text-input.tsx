import type { HTMLInputTypeAttribute, InputHTMLAttributes, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { ErrorMessage } from "./error-message.tsx";
import { FormGroup } from "./form-group.tsx";
import { Hint } from "./hint.tsx";
import { Label } from "./label.tsx";
import { type FieldProps, useField } from "./use-field.ts";

export type TextInputProps = FieldProps & {
  readonly value?: string | undefined;
  readonly type?: HTMLInputTypeAttribute | undefined;
  /** Room for so many characters; full width when not given. */
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | undefined;
  readonly prefix?: ReactNode;
  readonly suffix?: ReactNode;
  readonly inputMode?: InputHTMLAttributes<HTMLInputElement>["inputMode"] | undefined;
  readonly autoComplete?: string | undefined;
  readonly spellCheck?: boolean | undefined;
  readonly autoCapitalize?: string | undefined;
};

/** One line of text. Keeps what was typed when the form around it was refused. */
export function TextInput(props: TextInputProps) {
  const field = useField(props);
  const { prefix, suffix } = props;
  const input = (
    <input
      className={classNames(
        "govuk-input",
        props.width && `govuk-input--width-${props.width}`,
        field.errors.length > 0 && "govuk-input--error",
      )}
      id={field.id}
      name={props.name}
      type={props.type ?? "text"}
      defaultValue={field.typed ? field.typed[0] : props.value}
      aria-describedby={field.describedBy}
      aria-invalid={field.errors.length > 0 || undefined}
      inputMode={props.inputMode}
      autoComplete={props.autoComplete}
      spellCheck={props.spellCheck}
      autoCapitalize={props.autoCapitalize}
    />
  );
  return (
    <FormGroup hasError={field.errors.length > 0}>
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
      {prefix || suffix ? (
        <div className="govuk-input__wrapper">
          {prefix && (
            <div className="govuk-input__prefix" aria-hidden="true">
              {prefix}
            </div>
          )}
          {input}
          {suffix && (
            <div className="govuk-input__suffix" aria-hidden="true">
              {suffix}
            </div>
          )}
        </div>
      ) : (
        input
      )}
    </FormGroup>
  );
}
