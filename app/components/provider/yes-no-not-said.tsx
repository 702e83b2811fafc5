import { Radios } from "../govuk/radios.tsx";

type Props = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** `null` when the home has not said. */
  readonly value: boolean | null;
};

/** A question that a home may leave open: no answer is never read as "no". */
export function YesNoNotSaid({ name, label, hint, value }: Props) {
  return (
    <Radios
      name={name}
      label={label}
      labelSize="s"
      hint={hint}
      inline
      value={value === null ? "not-said" : value ? "yes" : "no"}
      choices={[
        { value: "yes", label: "Yes" },
        { value: "no", label: "No" },
        { value: "not-said", label: "Not said" },
      ]}
    />
  );
}
