import { needCodes, riskToChildCodes, riskToOthersCodes } from "../../../domain/needs/needs.ts";
import { senProvisionCodes, senProvisions } from "../../../domain/referral/codes.ts";
import { Radios } from "../../govuk/radios.tsx";
import { TextArea } from "../../govuk/text-area.tsx";
import { choicesFrom } from "../referral-words.ts";
import type { SectionProps } from "../section-props.ts";
import { StatedNeeds } from "./stated-needs.tsx";

/** Needs that a home should be able to meet, and the support at school. */
export function NeedsFields({ answers: { needs } }: SectionProps) {
  return (
    <>
      <Radios
        name="senProvision"
        label="Support at school"
        labelSize="m"
        value={needs?.senProvision}
        choices={choicesFrom(senProvisionCodes, senProvisions)}
      />
      <h2 className="govuk-heading-m">What should the home be able to meet?</h2>
      <p className="govuk-body">
        “Must” leaves out every home that says it cannot. “Matters” counts in the order of homes.
        Each “must” makes the list shorter.
      </p>
      <StatedNeeds
        name="needs"
        codes={needCodes}
        stated={needs?.needs ?? []}
        emptyLabel="Not a need"
      />
    </>
  );
}

/** Risks that are known, and what helps. */
export function RisksFields({ answers: { risks } }: SectionProps) {
  const stated = risks?.risks ?? [];
  return (
    <>
      <p className="govuk-body">
        “Must” leaves out every home that says it cannot work with the risk. “Matters” counts in the
        order of homes.
      </p>
      <h2 className="govuk-heading-m">Risks to the child</h2>
      <StatedNeeds
        name="risks"
        codes={riskToChildCodes}
        stated={stated}
        emptyLabel="No known risk"
      />
      <h2 className="govuk-heading-m">Risks to others</h2>
      <StatedNeeds
        name="risks"
        codes={riskToOthersCodes}
        stated={stated}
        emptyLabel="No known risk"
      />
      <TextArea
        name="whatHelps"
        label="What helps?"
        labelSize="m"
        hint="What tends to set things off, how recent it is, and what adults do that works. No names, dates or places."
        maxCharacters={2000}
        value={risks?.whatHelps}
      />
    </>
  );
}
