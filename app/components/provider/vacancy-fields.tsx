import type { VacancyDetails } from "../../domain/vacancy/publish.ts";
import { DateInput } from "../govuk/date-input.tsx";
import { MoneyInput } from "../govuk/money-input.tsx";
import { TextArea } from "../govuk/text-area.tsx";
import { TextInput } from "../govuk/text-input.tsx";
import { poundsToType } from "../product/money.ts";

type Props = { readonly details: VacancyDetails; readonly placesHint?: string | undefined };

/** What a provider says of a vacancy. */
export function VacancyFields({ details, placesHint }: Props) {
  return (
    <>
      <TextInput
        name="places"
        label="How many places?"
        labelSize="s"
        hint={placesHint}
        inputMode="numeric"
        width={2}
        value={String(details.places)}
      />
      <DateInput
        name="availableFrom"
        label="From which day?"
        labelSize="s"
        value={details.availableFrom}
      />
      <MoneyInput
        name="weeklyFee"
        label="Fee per week for one child, in pounds"
        labelSize="s"
        hint="Leave it empty if it depends on the child."
        value={details.weeklyFee === null ? undefined : poundsToType(details.weeklyFee)}
      />
      <TextArea
        name="note"
        label="Note for commissioners (optional)"
        labelSize="s"
        hint="For example “A sibling pair could share”. No names, no address."
        rows={3}
        maxCharacters={500}
        value={details.note}
      />
    </>
  );
}
