import { type Choice, ChoiceItem } from "./choice.tsx";
import { classNames } from "./class-names.ts";
import { ErrorMessage } from "./error-message.tsx";
import { Fieldset } from "./fieldset.tsx";
import { FormGroup } from "./form-group.tsx";
import { Hint } from "./hint.tsx";
import { type FieldProps, useField } from "./use-field.ts";

export type ChoicesProps = FieldProps & {
  readonly kind: "radios" | "checkboxes";
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly small?: boolean | undefined;
  readonly inline?: boolean | undefined;
};

/** The fieldset behind Radios and Checkboxes: the first control's id is the field's id. */
export function Choices(props: ChoicesProps) {
  const field = useField(props);
  const chosen = field.typed ?? props.chosen;
  const block = `govuk-${props.kind}`;
  return (
    <FormGroup hasError={field.errors.length > 0}>
      <Fieldset
        legend={props.label}
        size={props.labelSize}
        isHeading={props.labelIsHeading}
        hidden={props.labelHidden}
        describedBy={field.describedBy}
      >
        <Hint id={field.hintId}>{props.hint}</Hint>
        <ErrorMessage id={field.errorId} errors={field.errors} />
        <div
          className={classNames(
            block,
            props.small && `${block}--small`,
            props.inline && `${block}--inline`,
          )}
          data-module={block}
        >
          {props.choices.map((choice, index) => (
            <ChoiceItem
              key={choice.value}
              kind={props.kind}
              name={props.name}
              id={index === 0 ? field.id : `${field.id}-${index + 1}`}
              choice={choice}
              checked={chosen.includes(choice.value)}
            />
          ))}
        </div>
      </Fieldset>
    </FormGroup>
  );
}
