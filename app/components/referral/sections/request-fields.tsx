import { stayLabels, stays } from "../../../domain/home/home.ts";
import {
  breakNightLabels,
  breakNights,
  breakRhythmLabels,
  breakRhythms,
} from "../../../domain/home/short-breaks.ts";
import type { RequestSection } from "../../../domain/referral/referral.ts";
import { Checkboxes } from "../../govuk/checkboxes.tsx";
import { DateInput } from "../../govuk/date-input.tsx";
import { Radios } from "../../govuk/radios.tsx";
import { choicesFrom } from "../referral-words.ts";
import type { SectionProps } from "../section-props.ts";

/** When a home is needed, for how long, and until when answers are awaited. */
export function RequestFields({ answers: { request } }: SectionProps) {
  return (
    <>
      <DateInput
        name="neededBy"
        label="When is the home needed?"
        labelSize="m"
        hint="Today's date if the child needs somewhere tonight."
        value={request?.neededBy}
      />
      <DateInput
        name="answerBy"
        label="When do homes have to answer?"
        labelSize="m"
        hint="On or before the day the home is needed."
        value={request?.answerBy}
      />
      <Radios
        name="stay"
        label="How long will the child need it?"
        labelSize="m"
        value={request?.stay}
        choices={choicesFrom(stays, stayLabels).map((choice) =>
          choice.value === "short-breaks"
            ? { ...choice, reveal: <ShortBreakFields request={request} /> }
            : choice,
        )}
      />
      <Checkboxes
        name="calledOutOfHours"
        label="Out of hours"
        labelSize="m"
        values={request?.calledOutOfHours ? ["yes"] : []}
        choices={[
          {
            value: "yes",
            label: "Homes will be called in the evening, at night or at a weekend",
            hint: "Homes that say nobody answers then are left out; homes that have not said are asked.",
          },
        ]}
      />
      <Checkboxes
        name="steppingDown"
        label="Moving on"
        labelSize="m"
        values={request?.steppingDown ? ["yes"] : []}
        choices={[
          {
            value: "yes",
            label: "The child moves on from a children’s home to a family",
            hint: "Families who can care for a child after trauma come first.",
          },
        ]}
      />
    </>
  );
}

/** What is asked of short breaks only. */
function ShortBreakFields({ request }: { readonly request: RequestSection | undefined }) {
  return (
    <>
      <Checkboxes
        name="breakNights"
        label="On which nights?"
        labelSize="s"
        small
        hint="Homes that do not offer all of them are left out; homes that have not said are asked. Leave all empty if it can be agreed with the home."
        values={request?.breakNights ?? []}
        choices={choicesFrom(breakNights, breakNightLabels)}
      />
      <Radios
        name="breakRhythm"
        label="How often?"
        labelSize="s"
        small
        hint="Homes are told. No home is left out by it."
        value={request?.breakRhythm}
        choices={choicesFrom(breakRhythms, breakRhythmLabels)}
      />
    </>
  );
}
