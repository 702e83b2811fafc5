import { Checkboxes } from "../govuk/checkboxes.tsx";

type Props = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** `null` when the home has not said; empty when it has none. */
  readonly values: readonly string[] | null;
  readonly noneLabel: string;
};

/** Any number of a list, or none of it, or no answer yet. */
export function ListOrNotSaid({ name, label, hint, options, values, noneLabel }: Props) {
  return (
    <Checkboxes
      name={name}
      label={label}
      labelSize="s"
      hint={hint}
      small
      values={values === null ? ["not-said"] : values.length === 0 ? ["none"] : values}
      choices={[
        ...options,
        { value: "none", label: noneLabel, exclusive: true, dividerBefore: "or" },
        { value: "not-said", label: "Not said", exclusive: true },
      ]}
    />
  );
}
