import type { CardAnswer } from "../../domain/home/card-fit.ts";
import type { FeeExtra, Offer } from "../../domain/offer/offer.ts";
import { DateInput } from "../govuk/date-input.tsx";
import { Details } from "../govuk/details.tsx";
import { Fieldset } from "../govuk/fieldset.tsx";
import { useFormState } from "../govuk/form-state.tsx";
import { MoneyInput } from "../govuk/money-input.tsx";
import { Radios } from "../govuk/radios.tsx";
import { TextArea } from "../govuk/text-area.tsx";
import { TextInput } from "../govuk/text-input.tsx";
import { longDate } from "../product/dates.ts";
import { pounds, poundsToType } from "../product/money.ts";

/** Without JavaScript a row cannot be added, so there are enough. */
export const extraRows = [0, 1, 2, 3, 4] as const;

export type VacancyChoice = {
  readonly id: string;
  readonly places: number;
  readonly availableFrom: string;
  readonly weeklyFee: number | null;
};

type Props = {
  readonly vacancies: readonly VacancyChoice[];
  /** Needs and risks that the card states. */
  readonly needs: readonly Pick<
    CardAnswer,
    "code" | "label" | "importance" | "sentence" | "evidence"
  >[];
  /** What was offered before; absent for a new offer. */
  readonly offer: Offer | undefined;
  readonly neededBy: string;
  /** Calendar date. */
  readonly today: string;
};

/** An offer on one page: the place, the fee, how each need would be met, and the children already there. */
export function OfferFields({ vacancies, needs, offer, neededBy, today }: Props) {
  const [first] = vacancies;
  const soonest = first && first.availableFrom > today ? first.availableFrom : today;
  const fee = offer?.weeklyFee ?? first?.weeklyFee;
  return (
    <>
      <Radios
        name="vacancyId"
        label="Which vacancy?"
        labelSize="m"
        value={offer?.vacancyId ?? first?.id}
        choices={vacancies.map((vacancy) => ({
          value: vacancy.id,
          label: vacancyWords(vacancy),
        }))}
      />
      <DateInput
        name="startOn"
        label="From which day could the child live there?"
        labelSize="m"
        hint={`The child needs a home by ${longDate(neededBy)}.`}
        value={offer?.startOn ?? soonest}
      />
      <DateInput
        name="heldUntil"
        label="Until when do you hold the place? (optional)"
        labelSize="m"
        value={offer?.heldUntil ?? undefined}
      />
      <h2 className="govuk-heading-m">Fee</h2>
      <MoneyInput
        name="weeklyFee"
        label="Fee per week, in pounds"
        labelSize="s"
        value={fee === undefined || fee === null ? undefined : poundsToType(fee)}
      />
      <Extras extras={offer?.extras ?? []} />
      <h2 className="govuk-heading-m">How each need would be met</h2>
      {needs.map((need) => (
        <TextArea
          key={need.code}
          name={`how.${need.code}`}
          label={need.label}
          labelSize="s"
          hint={
            need.importance === "must"
              ? `Must be met. ${need.sentence}`
              : `Optional, but it matters to the child. ${need.sentence}`
          }
          rows={3}
          value={offer ? howBefore(offer, need.code) : need.evidence}
        />
      ))}
      <h2 className="govuk-heading-m">The children already there</h2>
      <TextArea
        name="impactSummary"
        label="What would it mean for them, and how would you look after that?"
        labelSize="s"
        hint="For the commissioner, in general terms. Nothing that shows who the children are."
        rows={4}
        maxCharacters={1500}
        value={offer?.impactSummary}
      />
      <TextArea
        name="aboutTheOffer"
        label="Anything else (optional)"
        labelSize="s"
        rows={3}
        maxCharacters={1500}
        value={offer?.aboutTheOffer}
      />
    </>
  );
}

function howBefore(offer: Offer, need: string): string | undefined {
  return offer.needs.find(({ code }) => code === need)?.how;
}

/** The first extra is in sight; the others open when they are wanted, or were filled in. */
function Extras({ extras }: { readonly extras: Offer["extras"] }) {
  const { values } = useFormState();
  const [first, ...others] = extraRows;
  const typed = others.some((row) => values?.[`extras[${row}].label`]);
  return (
    <Fieldset legend="Extras per week (optional)" size="s">
      <ExtraRow row={first} extra={extras[first]} />
      <Details summary="More extras" open={typed || extras.length > 1}>
        {others.map((row) => (
          <ExtraRow key={row} row={row} extra={extras[row]} />
        ))}
      </Details>
    </Fieldset>
  );
}

function ExtraRow({ row, extra }: { readonly row: number; readonly extra: FeeExtra | undefined }) {
  return (
    <div className="hearth-extra">
      <TextInput
        name={`extras[${row}].label`}
        label={`Extra ${row + 1}: what it is for`}
        value={extra?.label}
      />
      <MoneyInput
        name={`extras[${row}].weeklyFee`}
        label={`Extra ${row + 1}: pounds per week`}
        value={extra && poundsToType(extra.weeklyFee)}
      />
    </div>
  );
}

function vacancyWords({ places, availableFrom, weeklyFee }: VacancyChoice): string {
  const count = places === 1 ? "1 place" : `${places} places`;
  const fee = weeklyFee === null ? "" : `, published at ${pounds(weeklyFee)} a week`;
  return `${count} from ${longDate(availableFrom)}${fee}`;
}
