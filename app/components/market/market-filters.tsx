import type { ReactNode } from "react";
import { homeKindLabels, homeKinds, stayLabels, stays } from "#app/domain/home/home.ts";
import { gradeLabels, grades } from "#app/domain/ofsted/grades.ts";
import { Button } from "../govuk/button.tsx";
import { Checkboxes } from "../govuk/checkboxes.tsx";
import { Details } from "../govuk/details.tsx";
import { Radios } from "../govuk/radios.tsx";
import { Select } from "../govuk/select.tsx";
import { TextInput } from "../govuk/text-input.tsx";

type Counted = { readonly value: string; readonly count: number };
export type FacetCounts = {
  readonly kinds: readonly Counted[];
  readonly regions: readonly Counted[];
  readonly authorities: readonly (Counted & { readonly name: string })[];
  readonly grades: readonly Counted[];
  readonly stays: readonly Counted[];
};

/** What is chosen, as the search string has it. */
export type MarketChoices = {
  readonly words: string;
  readonly kinds: readonly string[];
  readonly regions: readonly string[];
  readonly authority?: string | undefined;
  readonly grades: readonly string[];
  readonly stays: readonly string[];
  readonly when?: string | undefined;
};

type Props = { readonly chosen: MarketChoices; readonly facets: FacetCounts };

const gradeChoices = [...grades, "none"] as const;
const gradeWords = { ...gradeLabels, none: "No overall grade yet" };

/** The filters beside the list of vacancies, each choice with how many there are. Works as a plain form. */
export function MarketFilters({ chosen, facets }: Props) {
  const set = countSet(chosen);
  return (
    <form className="hearth-market-filters" method="get" action="/commissioner/market">
      <TextInput
        name="words"
        label="Search vacancies"
        labelSize="s"
        hint="A need, an area, a provider or a kind of home. Never anything about a child."
        type="search"
        value={chosen.words}
      />
      <Details summary={set === 0 ? "Filters" : `Filters: ${set} set`} open={set > 0}>
        <Choices chosen={chosen} facets={facets} />
      </Details>
      <Button>Show vacancies</Button>
      <p className="govuk-body">
        <a className="govuk-link" href="/commissioner/market">
          Clear all
        </a>
      </p>
    </form>
  );
}

function Choices({ chosen, facets }: Props) {
  return (
    <>
      <Checkboxes
        name="kinds"
        label="Kind of home"
        labelSize="s"
        small
        values={chosen.kinds}
        choices={counted(homeKinds, homeKindLabels, facets.kinds, chosen.kinds)}
      />
      <Radios
        name="when"
        label="Place available"
        labelSize="s"
        small
        value={chosen.when ?? ""}
        choices={[
          { value: "", label: "At any time" },
          { value: "today", label: "Now" },
          { value: "week", label: "Within 7 days" },
          { value: "month", label: "Within 28 days" },
        ]}
      />
      <Checkboxes
        name="grades"
        label="Ofsted overall"
        labelSize="s"
        small
        values={chosen.grades}
        choices={counted(gradeChoices, gradeWords, facets.grades, chosen.grades)}
      />
      <Places chosen={chosen} facets={facets} />
      <Details summary="Length of stay" open={chosen.stays.length > 0}>
        <Checkboxes
          name="stays"
          label="Length of stay"
          labelHidden
          small
          values={chosen.stays}
          choices={counted(stays, stayLabels, facets.stays, chosen.stays)}
        />
      </Details>
    </>
  );
}

/** How many filters are set; the words that are searched for are none. */
function countSet({
  kinds,
  regions,
  authority,
  grades: chosenGrades,
  stays: chosenStays,
  when,
}: MarketChoices): number {
  const lists = [kinds, regions, chosenGrades, chosenStays, authority ?? [], when ?? []];
  return lists.filter(({ length }) => length > 0).length;
}

function Places({ chosen, facets }: Props) {
  const regions = valuesOf(facets.regions, chosen.regions);
  return (
    <>
      <Checkboxes
        name="regions"
        label="Region"
        labelSize="s"
        small
        values={chosen.regions}
        choices={counted(regions, {}, facets.regions, chosen.regions)}
      />
      <Select
        name="authority"
        label="Authority it is in"
        labelSize="s"
        emptyLabel="Any authority"
        value={chosen.authority}
        options={facets.authorities.map(({ value, name, count }) => ({
          value,
          label: labelled(name, count, chosen.authority === undefined),
        }))}
      />
    </>
  );
}

/**
 * The choices of the list that would find something. Once one is chosen only what it leaves is counted, so the others are
 * shown without a count: choosing one as well would find more.
 */
function counted(
  list: readonly string[],
  labels: Readonly<Record<string, string>>,
  counts: readonly Counted[],
  chosen: readonly string[],
): { value: string; label: ReactNode }[] {
  const countOf = (value: string) => counts.find((each) => each.value === value)?.count ?? 0;
  const found = list.filter((value) => countOf(value) > 0);
  return (chosen.length > 0 || found.length === 0 ? list : found).map((value) => ({
    value,
    label: labelled(labels[value] ?? value, countOf(value), chosen.length === 0),
  }));
}

function labelled(name: string, count: number, evenNone: boolean): string {
  return count > 0 || evenNone ? `${name} (${count.toLocaleString("en-GB")})` : name;
}

function valuesOf(counts: readonly Counted[], chosen: readonly string[]): string[] {
  return [...new Set([...counts.map(({ value }) => value), ...chosen])].sort();
}
