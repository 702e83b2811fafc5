import { cultures, faiths, languageCodes, languageNames } from "../../domain/home/background.ts";
import {
  adaptationLabels,
  adaptations,
  type HomeProfile,
  stayLabels,
  stays,
} from "../../domain/home/home.ts";
import { breakNightLabels, breakNights } from "../../domain/home/short-breaks.ts";
import { Checkboxes } from "../govuk/checkboxes.tsx";
import { ListOrNotSaid } from "./list-or-not-said.tsx";
import { YesNoNotSaid } from "./yes-no-not-said.tsx";

const same = (values: readonly string[]) => values.map((value) => ({ value, label: value }));

/** How care is given in a home. "Not said" is always an answer. */
export function CareFields({ home }: { readonly home: HomeProfile }) {
  return (
    <>
      <Checkboxes
        name="stays"
        label="Which stays do you offer?"
        labelSize="s"
        hint="Leave all empty for not said."
        small
        values={home.stays}
        choices={stays.map((stay) => ({ value: stay, label: stayLabels[stay] }))}
      />
      <ListOrNotSaid
        name="breakNights"
        label="On which nights do you offer short breaks?"
        options={breakNights.map((night) => ({ value: night, label: breakNightLabels[night] }))}
        values={home.breakNights}
        noneLabel="None of these"
      />
      <YesNoNotSaid
        name="answersOutOfHours"
        label="Does somebody answer for this home in the evening, at night and at weekends?"
        hint="Commissioners who need a home tonight ask this first."
        value={home.answersOutOfHours}
      />
      <YesNoNotSaid
        name="soloPossible"
        label="Can a child live there with no other children?"
        value={home.soloPossible}
      />
      <YesNoNotSaid
        name="acceptsDeprivationOfLiberty"
        label="Do you work with deprivation of liberty orders?"
        value={home.acceptsDeprivationOfLiberty}
      />
      <ListOrNotSaid
        name="adaptations"
        label="Adaptations"
        options={adaptations.map((one) => ({ value: one, label: adaptationLabels[one] }))}
        values={home.adaptations}
        noneLabel="None of these"
      />
      <ListOrNotSaid
        name="languages"
        folded
        label="Languages spoken at home or by the team"
        options={languageCodes.map((code) => ({ value: code, label: languageNames[code] }))}
        values={home.languages}
        noneLabel="None of these"
      />
      <ListOrNotSaid
        name="faithsSupported"
        folded
        label="Faiths that are shared or well supported"
        options={same(faiths)}
        values={home.faithsSupported}
        noneLabel="None of these"
      />
      <ListOrNotSaid
        name="culturesSupported"
        folded
        label="Cultures that are shared or well supported"
        options={same(cultures)}
        values={home.culturesSupported}
        noneLabel="None of these"
      />
    </>
  );
}
