import { type ChangeEvent, type FormEvent, useEffect, useRef, useState } from "react";
import { type HomeKind, homeKindLabels } from "#app/domain/home/home.ts";
import { Button } from "../govuk/button.tsx";
import { Checkboxes } from "../govuk/checkboxes.tsx";
import { Select } from "../govuk/select.tsx";

/** The filters as the address has them. */
export type ChosenFilters = {
  readonly kinds: readonly HomeKind[];
  readonly miles: string;
  readonly ready: string;
  readonly only: readonly string[];
};

type Props = {
  readonly action: string;
  readonly chosen: ChosenFilters;
  readonly count: number;
  readonly kinds: readonly HomeKind[];
  /** The day needed, in words. */
  readonly needed: string;
  readonly canMeasure: boolean;
  /** Given where scripts run: the list is narrowed at once. */
  readonly onNarrow: (form: HTMLFormElement) => void;
};

/** Narrows what is shown of a list. An ordinary form; where scripts run, each change is sent as it is made. */
export function FilterForm(props: Props) {
  const { action, chosen, count, kinds, needed, canMeasure, onNarrow } = props;
  const form = useRef<HTMLFormElement>(null);
  // Only as the page came: what somebody has folded since is theirs.
  const [isOpen] = useState(count > 0);
  useEffect(() => {
    if (count === 0) clear(form.current);
  }, [count]);
  const change = ({ currentTarget }: ChangeEvent<HTMLFormElement>) => onNarrow(currentTarget);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onNarrow(event.currentTarget);
  };
  return (
    <details className="govuk-details hearth-filters" open={isOpen}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Filter this list</span>
      </summary>
      <form
        ref={form}
        className="hearth-filters__form"
        method="get"
        action={action}
        onChange={change}
        onSubmit={send}
        autoComplete="off"
      >
        {kinds.length > 1 && (
          <Checkboxes
            name="kinds"
            label="Kind of home"
            labelSize="s"
            small
            choices={kinds.map((kind) => ({ value: kind, label: homeKindLabels[kind] }))}
            values={chosen.kinds}
          />
        )}
        <div>
          {canMeasure && (
            <Select
              name="miles"
              label="Miles from the home area"
              labelSize="s"
              emptyLabel="Any distance"
              options={milesOptions}
              value={chosen.miles}
            />
          )}
          <Select
            name="ready"
            label="Ready by"
            labelSize="s"
            emptyLabel={`The day needed, ${needed}`}
            options={readyOptions}
            value={chosen.ready}
          />
        </div>
        <Checkboxes
          name="only"
          label="Only homes"
          labelSize="s"
          small
          choices={onlyOptions}
          values={chosen.only}
        />
        <Button variant="secondary">Show these homes</Button>
      </form>
    </details>
  );
}

const milesOptions = ["5", "10", "20", "50"].map((value) => ({ value, label: `Within ${value}` }));
const readyOptions = [
  { value: "0", label: "Today" },
  { value: "1", label: "Tomorrow" },
  { value: "3", label: "In 3 days" },
  { value: "7", label: "In a week" },
];
const onlyOptions = [
  { value: "good", label: "Good or Outstanding at Ofsted" },
  { value: "confirmed", label: "Vacancy confirmed in the last week" },
  { value: "known", label: "With everything known" },
  { value: "unasked", label: "Not yet asked" },
];

/** Empties the boxes when the filters were cleared without a new page. */
function clear(form: HTMLFormElement | null): void {
  for (const field of form?.elements ?? []) {
    if (field instanceof HTMLInputElement) field.checked = false;
    if (field instanceof HTMLSelectElement) field.value = "";
  }
}
