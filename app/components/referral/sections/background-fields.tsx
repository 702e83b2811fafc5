import { cultures, faiths, languageCodes, languageNames } from "../../../domain/home/background.ts";
import {
  type HomeWantedSection,
  importances,
  type StatedNeed,
} from "../../../domain/referral/referral.ts";
import { Radios } from "../../govuk/radios.tsx";
import { Select, type SelectOption } from "../../govuk/select.tsx";
import { choicesFrom, importanceWords } from "../referral-words.ts";

type Props = { readonly home: HomeWantedSection | undefined };

const same = (words: readonly string[]): SelectOption[] =>
  words.map((word) => ({ value: word, label: word }));

/** A language, faith or culture to share, asked only as something that this child needs. */
export function BackgroundFields({ home }: Props) {
  return (
    <>
      <h2 className="govuk-heading-m">What should the home share or support?</h2>
      <p className="govuk-body">
        Only what this child needs. Homes read it on the card. Leave “Not a need” otherwise.
      </p>
      <Shared
        name="language"
        label="Language"
        stated={home?.language ?? null}
        options={choicesFrom(languageCodes, languageNames)}
      />
      <Shared name="faith" label="Faith" stated={home?.faith ?? null} options={same(faiths)} />
      <Shared
        name="culture"
        label="Culture"
        stated={home?.culture ?? null}
        options={same(cultures)}
      />
    </>
  );
}

type SharedProps = {
  readonly name: string;
  readonly label: string;
  readonly stated: StatedNeed<string> | null;
  readonly options: readonly SelectOption[];
};

function Shared({ name, label, stated, options }: SharedProps) {
  return (
    <div className="hearth-row hearth-columns">
      <Select
        name={`${name}.code`}
        label={label}
        emptyLabel="Not a need"
        value={stated?.code}
        options={options}
      />
      <Radios
        name={`${name}.importance`}
        label={`How much does the ${label.toLowerCase()} matter?`}
        small
        value={stated?.importance ?? "matters"}
        choices={choicesFrom(importances, importanceWords)}
      />
    </div>
  );
}
