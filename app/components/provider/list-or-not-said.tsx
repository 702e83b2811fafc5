import { Checkboxes } from "../govuk/checkboxes.tsx";
import { FoldedFields } from "../govuk/folded-fields.tsx";

type Props = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** `null` when the home has not said; empty when it has none. */
  readonly values: readonly string[] | null;
  readonly noneLabel: string;
  /** A long list is folded away, with what the home has said beside its name. */
  readonly folded?: boolean | undefined;
};

/** Any number of a list, or none of it, or no answer yet. */
export function ListOrNotSaid(props: Props) {
  if (!props.folded) return <List {...props} />;
  return (
    <FoldedFields
      summary={
        <>
          {props.label}: <strong>{saidOf(props)}</strong>
        </>
      }
      names={props.name}
    >
      <List {...props} />
    </FoldedFields>
  );
}

function saidOf({ options, values, noneLabel }: Props): string {
  if (values === null) return "Not said";
  const said = options.filter(({ value }) => values.includes(value)).map(({ label }) => label);
  return said.length === 0 ? noneLabel : said.join(", ");
}

function List({ name, label, hint, options, values, noneLabel, folded }: Props) {
  return (
    <Checkboxes
      name={name}
      label={label}
      labelHidden={folded}
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
