import {
  adaptationLabels,
  adaptations,
  homeKindLabels,
  homeKinds,
} from "../../../domain/home/home.ts";
import {
  companionshipLabels,
  companionships,
  type HomeWantedSection,
  petWishes,
  suitabilities,
} from "../../../domain/referral/referral.ts";
import { Checkboxes } from "../../govuk/checkboxes.tsx";
import { Radios } from "../../govuk/radios.tsx";
import { Select } from "../../govuk/select.tsx";
import { choicesFrom, petWishWords, suitabilityWords } from "../referral-words.ts";
import type { SectionProps } from "../section-props.ts";
import { BackgroundFields } from "./background-fields.tsx";
import { OfstedFields } from "./ofsted-fields.tsx";

type Props = { readonly home: HomeWantedSection | undefined };

/** What kind of home is wanted, with whom, and what it should share with the child. */
export function HomeFields({ answers: { home } }: SectionProps) {
  return (
    <>
      <KindFields home={home} />
      <Radios
        name="companionship"
        label="Who can the child live alongside?"
        labelSize="m"
        value={home?.companionship}
        choices={choicesFrom(companionships, companionshipLabels)}
      />
      <Radios
        name="pets"
        label="Pets"
        labelSize="m"
        value={home?.pets}
        choices={choicesFrom(petWishes, petWishWords)}
      />
      <Checkboxes
        name="adaptations"
        label="What must the building have?"
        labelSize="m"
        hint="Leave all empty if nothing special."
        values={home?.adaptations}
        choices={choicesFrom(adaptations, adaptationLabels)}
      />
      <OfstedFields home={home} />
      <BackgroundFields home={home} />
    </>
  );
}

function KindFields({ home }: Props) {
  return (
    <>
      <h2 className="govuk-heading-m" id="kinds">
        What kinds of home could it be?
      </h2>
      <p className="govuk-body">Only kinds that are preferred or suitable are searched.</p>
      <div className="hearth-columns">
        {homeKinds.map((kind) => (
          <Select
            key={kind}
            name={`kinds.${kind}`}
            label={homeKindLabels[kind]}
            emptyLabel="Not said"
            value={home?.kinds.find((one) => one.kind === kind)?.suitability}
            options={choicesFrom(suitabilities, suitabilityWords)}
          />
        ))}
      </div>
    </>
  );
}
