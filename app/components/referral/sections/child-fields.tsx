import { languageCodes, languageNames } from "../../../domain/home/background.ts";
import { sexes } from "../../../domain/home/home.ts";
import {
  categoriesOfNeed,
  categoryOfNeedCodes,
  ethnicities,
  ethnicityCodes,
  legalStatusCodes,
  legalStatuses,
} from "../../../domain/referral/codes.ts";
import type { ChildSection } from "../../../domain/referral/referral.ts";
import { Checkboxes } from "../../govuk/checkboxes.tsx";
import { Radios } from "../../govuk/radios.tsx";
import { Select } from "../../govuk/select.tsx";
import { TextInput } from "../../govuk/text-input.tsx";
import { choicesFrom, sexWords } from "../referral-words.ts";
import type { SectionProps } from "../section-props.ts";

const facts = [
  { value: "needsInterpreter", label: "Needs an interpreter" },
  { value: "unaccompanied", label: "Unaccompanied and seeking asylum" },
  {
    value: "deprivationOfLiberty",
    label: "A deprivation of liberty order is in force or applied for",
  },
  {
    value: "keyStage4",
    label: "In Key Stage 4 (years 10 and 11)",
    hint: "A move that changes school then needs approval.",
  },
] as const;

const select = "Choose one";

/** Facts about the child that name nobody: the age in years, codes, and four yes-or-no facts. */
export function ChildFields({ answers: { child } }: SectionProps) {
  return (
    <>
      <TextInput
        name="age"
        label="Age in years"
        labelSize="m"
        hint="0 for a baby under one. Never the date of birth."
        width={3}
        inputMode="numeric"
        value={child ? String(child.age) : undefined}
      />
      <Radios
        name="sex"
        label="Sex"
        labelSize="m"
        inline
        value={child?.sex}
        choices={choicesFrom(sexes, sexWords)}
      />
      <CodeFields child={child} />
      <Checkboxes
        name="facts"
        label="Do any of these apply?"
        labelSize="m"
        hint="Leave all empty if none is."
        values={facts.flatMap(({ value }) => (child?.[value] ? [value] : []))}
        choices={facts}
      />
    </>
  );
}

function CodeFields({ child }: { readonly child: ChildSection | undefined }) {
  return (
    <>
      <Select
        name="ethnicity"
        label="Ethnicity"
        labelSize="m"
        hint="For the return and for fairness checks. Homes are not ordered by it and do not see it."
        emptyLabel={select}
        value={child?.ethnicity}
        options={choicesFrom(ethnicityCodes, ethnicities)}
      />
      <Select
        name="firstLanguage"
        label="First language"
        labelSize="m"
        emptyLabel={select}
        value={child?.firstLanguage}
        options={choicesFrom(languageCodes, languageNames)}
      />
      <Select
        name="legalStatus"
        label="Legal status"
        labelSize="m"
        emptyLabel={select}
        value={child?.legalStatus}
        options={choicesFrom(legalStatusCodes, legalStatuses)}
      />
      <Select
        name="categoryOfNeed"
        label="Why the child came into care"
        labelSize="m"
        emptyLabel={select}
        value={child?.categoryOfNeed}
        options={choicesFrom(categoryOfNeedCodes, categoriesOfNeed)}
      />
    </>
  );
}
