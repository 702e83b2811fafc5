import { classNames } from "./class-names.ts";
import { ErrorMessage } from "./error-message.tsx";
import { FormGroup } from "./form-group.tsx";
import { Hint } from "./hint.tsx";
import { Label } from "./label.tsx";
import { type FieldProps, useField } from "./use-field.ts";

export type SelectOption = { readonly value: string; readonly label: string };

export type SelectProps = FieldProps & {
  readonly options: readonly SelectOption[];
  readonly value?: string | undefined;
  /** The words of a first, empty option, such as "Choose one". */
  readonly emptyLabel?: string | undefined;
};

/** One choice from a long list. For fewer than about eight choices use Radios. */
export function Select(props: SelectProps) {
  const field = useField(props);
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
      <select
        className={classNames("govuk-select", field.errors.length > 0 && "govuk-select--error")}
        id={field.id}
        name={props.name}
        defaultValue={field.typed ? field.typed[0] : props.value}
        aria-describedby={field.describedBy}
        aria-invalid={field.errors.length > 0 || undefined}
      >
        {props.emptyLabel !== undefined && <option value="">{props.emptyLabel}</option>}
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FormGroup>
  );
}
