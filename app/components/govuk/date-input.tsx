import { classNames } from "./class-names.ts";
import { ErrorMessage } from "./error-message.tsx";
import { Fieldset } from "./fieldset.tsx";
import { FormGroup } from "./form-group.tsx";
import { useFormState } from "./form-state.tsx";
import { Hint } from "./hint.tsx";
import { type FieldProps, useField } from "./use-field.ts";

const PARTS = ["day", "month", "year"] as const;
type DatePart = (typeof PARTS)[number];

type Props = FieldProps & {
  /** `YYYY-MM-DD`, already known. */
  readonly value?: string | undefined;
  /** Which boxes are wrong; all of them when not given. */
  readonly badParts?: readonly DatePart[] | undefined;
};

/**
 * A day in three boxes, sent as `name-day`, `name-month` and `name-year`. The field's own id is on the
 * first box that needs mending, so that the error summary leads there.
 */
export function DateInput(props: Props) {
  const field = useField(props);
  const { values } = useFormState();
  const hasError = field.errors.length > 0;
  const bad = hasError ? (props.badParts ?? PARTS) : [];
  const first = PARTS.find((part) => bad.includes(part)) ?? "day";
  const known = knownParts(props.value);
  return (
    <FormGroup hasError={hasError}>
      <Fieldset
        legend={props.label}
        size={props.labelSize}
        isHeading={props.labelIsHeading}
        hidden={props.labelHidden}
        describedBy={field.describedBy}
        role="group"
      >
        <Hint id={field.hintId}>{props.hint}</Hint>
        <ErrorMessage id={field.errorId} errors={field.errors} />
        <div className="govuk-date-input">
          {PARTS.map((part) => (
            <DateBox
              key={part}
              id={part === first ? field.id : `${field.id}-${part}`}
              name={`${props.name}-${part}`}
              part={part}
              value={values ? String(values[`${props.name}-${part}`] ?? "") : known[part]}
              isBad={bad.includes(part)}
            />
          ))}
        </div>
      </Fieldset>
    </FormGroup>
  );
}

type BoxProps = {
  readonly id: string;
  readonly name: string;
  readonly part: DatePart;
  readonly value: string | undefined;
  readonly isBad: boolean;
};

function DateBox({ id, name, part, value, isBad }: BoxProps) {
  return (
    <div className="govuk-date-input__item">
      <div className="govuk-form-group">
        <label className="govuk-label govuk-date-input__label" htmlFor={id}>
          {part.charAt(0).toUpperCase() + part.slice(1)}
        </label>
        <input
          className={classNames(
            "govuk-input govuk-date-input__input",
            part === "year" ? "govuk-input--width-4" : "govuk-input--width-2",
            isBad && "govuk-input--error",
          )}
          id={id}
          name={name}
          type="text"
          inputMode="numeric"
          defaultValue={value}
        />
      </div>
    </div>
  );
}

function knownParts(value: string | undefined): Partial<Record<DatePart, string>> {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value ?? "");
  if (!match) return {};
  return {
    day: String(Number(match[3])),
    month: String(Number(match[2])),
    year: String(match[1]),
  };
}
