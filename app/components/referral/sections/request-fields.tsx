import { stayLabels, stays } from "../../../domain/home/home.ts";
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
        choices={choicesFrom(stays, stayLabels)}
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
