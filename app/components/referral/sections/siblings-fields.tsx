import { sexes } from "../../../domain/home/home.ts";
import { mostSiblings } from "../../../domain/referral/child-rules.ts";
import { siblingPairs } from "../../../domain/referral/kept-apart.ts";
import { type Sibling, togetherness } from "../../../domain/referral/referral.ts";
import { Button } from "../../govuk/button.tsx";
import { Checkboxes } from "../../govuk/checkboxes.tsx";
import { Fieldset } from "../../govuk/fieldset.tsx";
import { useFormState } from "../../govuk/form-state.tsx";
import { Radios } from "../../govuk/radios.tsx";
import { Select } from "../../govuk/select.tsx";
import { TextInput } from "../../govuk/text-input.tsx";
import { choicesFrom, sexWords, siblingWords, togetherWords } from "../referral-words.ts";
import type { SectionProps } from "../section-props.ts";

/** Brothers and sisters who need a home as well: one group of questions each, and one empty. */
export function SiblingsFields({ answers: { siblings } }: SectionProps) {
  const saved = siblings?.siblings ?? [];
  const rows = Math.min(mostSiblings, Math.max(saved.length + 1, typedRows(useFormState().values)));
  return (
    <>
      <p className="govuk-body">
        Only those who need a home as well, at most {mostSiblings}. Leave everything empty if there
        is nobody. To take somebody off the list, empty all of their answers.
      </p>
      {Array.from({ length: rows }, (_, index) => (
        <SiblingRow key={index} index={index} sibling={saved[index]} />
      ))}
      {rows > 1 && <KeptApartField rows={rows} siblings={siblings} />}
      {rows < mostSiblings && (
        <Button variant="secondary" name="next" value="another">
          Save and add another
        </Button>
      )}
    </>
  );
}

type KeptApartProps = {
  readonly rows: number;
  readonly siblings: SectionProps["answers"]["siblings"];
};

/** Of the rows on the page, those who must be kept from one another. */
function KeptApartField({ rows, siblings }: KeptApartProps) {
  const choices = siblingPairs.flatMap((pair) => {
    const indices = pair.split("-").map(Number);
    if (indices.some((index) => index >= rows)) return [];
    const words = indices.map((index) => siblingWords(siblings?.siblings[index], index));
    return [{ value: pair, label: capitalised(words.join(" and ")) }];
  });
  return (
    <Checkboxes
      name="keptApart"
      label="Must any of them not share a home with one another?"
      hint="Choose each two who must be kept apart. Leave empty if there are none."
      small
      choices={choices}
      values={siblings?.keptApart?.map((pair) => pair.join("-"))}
    />
  );
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

type RowProps = { readonly index: number; readonly sibling: Sibling | undefined };

function SiblingRow({ index, sibling }: RowProps) {
  const name = `siblings[${index}]`;
  return (
    <div className="hearth-row">
      <Fieldset legend={`Brother or sister ${index + 1}`} size="m">
        <TextInput
          name={`${name}.age`}
          label="Age in years"
          width={3}
          inputMode="numeric"
          value={sibling ? String(sibling.age) : undefined}
        />
        <Radios
          name={`${name}.sex`}
          label="Sex"
          inline
          value={sibling?.sex}
          choices={choicesFrom(sexes, sexWords)}
        />
        <Select
          name={`${name}.together`}
          label="Should they live together?"
          emptyLabel="Choose one"
          value={sibling?.together}
          options={choicesFrom(togetherness, togetherWords)}
        />
      </Fieldset>
    </div>
  );
}

/** How many rows a refused form had, so that none of what was typed is lost. */
function typedRows(values: Readonly<Record<string, unknown>> | undefined): number {
  const indices = Object.keys(values ?? {}).map((key) =>
    Number(/^siblings\[(\d+)\]/.exec(key)?.[1] ?? -1),
  );
  return Math.max(0, ...indices.map((index) => index + 1));
}
