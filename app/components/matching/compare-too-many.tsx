import { Button } from "../govuk/button.tsx";
import { Checkboxes } from "../govuk/checkboxes.tsx";
import { ErrorSummary } from "../govuk/error-summary.tsx";
import { FormState } from "../govuk/form-state.tsx";

type Props = {
  readonly action: string;
  /** The address of the list that homes are ticked on. */
  readonly list: string;
  readonly homes: readonly { readonly homeId: string; readonly alias: string }[];
  readonly most: number;
};

/** Said when more or fewer homes were ticked than can stand side by side; those ticked can be chosen from here. */
export function CompareTooMany({ action, list, homes, most }: Props) {
  const said =
    homes.length > most
      ? `You ticked ${homes.length} homes. Up to ${most} can be compared side by side: untick ${homes.length - most}`
      : "Tick at least two homes to compare";
  const errors = { [homes.length > most ? "home" : ""]: [said] };
  const values = { home: homes.map(({ homeId }) => homeId) };
  return (
    <FormState errors={errors} values={values}>
      <ErrorSummary />
      <h1 className="govuk-heading-l">Compare homes</h1>
      {homes.length <= most && (
        <p className="govuk-body">
          Tick homes on{" "}
          <a className="govuk-link" href={list}>
            the list
          </a>
          , then press “Compare up to four”.
        </p>
      )}
      {homes.length > most && (
        <form method="get" action={action} noValidate>
          <Checkboxes
            name="home"
            label="Homes to compare"
            choices={homes.map(({ homeId, alias }) => ({ value: homeId, label: alias }))}
          />
          <Button>Compare</Button>
        </form>
      )}
    </FormState>
  );
}
