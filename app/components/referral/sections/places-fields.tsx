import { anchorKinds, type PlacesSection } from "../../../domain/referral/referral.ts";
import { schoolPhaseLabels, schoolPhases } from "../../../domain/referral/school.ts";
import { Checkboxes } from "../../govuk/checkboxes.tsx";
import { Fieldset } from "../../govuk/fieldset.tsx";
import { FoldedFields } from "../../govuk/folded-fields.tsx";
import { Select } from "../../govuk/select.tsx";
import { TextArea } from "../../govuk/text-area.tsx";
import { TextInput } from "../../govuk/text-input.tsx";
import { anchorWords, choicesFrom } from "../referral-words.ts";
import type { SectionProps } from "../section-props.ts";

const areaHint = "The first part of the postcode, like LS8 or LS8 4. Never the whole postcode.";
const morePlaces = [1, 2] as const;
const authoritiesToAvoid = [0, 1, 2] as const;

/** Where the child comes from and goes to, and where not; providers learn a band of distance and no place. */
export function PlacesFields({ answers: { places }, authorities }: SectionProps) {
  return (
    <>
      <TextInput
        name="homeArea"
        label="Where do family live?"
        labelSize="m"
        hint={areaHint}
        width={10}
        autoCapitalize="characters"
        spellCheck={false}
        value={places?.homeArea}
      />
      <TextInput
        name="furthestMiles"
        label="The furthest the home may be (optional)"
        labelSize="m"
        hint="Homes further away are not listed. Leave empty to let nearness count in the order only."
        width={4}
        suffix="miles"
        inputMode="numeric"
        value={places?.furthestMiles == null ? undefined : String(places.furthestMiles)}
      />
      <SchoolFields places={places} />
      <OtherPlace index={0} places={places} />
      <FoldedFields
        summary="More places that matter"
        names="otherPlaces[1]"
        open={(places?.otherPlaces.length ?? 0) > 1}
      >
        {morePlaces.map((index) => (
          <OtherPlace key={index} index={index} places={places} />
        ))}
      </FoldedFields>
      <AvoidFields places={places} authorities={authorities} />
    </>
  );
}

type Saved = { readonly places: PlacesSection | undefined };

function SchoolFields({ places }: Saved) {
  return (
    <>
      <TextInput
        name="schoolArea"
        label="Where is the school? (optional)"
        labelSize="m"
        hint={`${areaHint} Never its name.`}
        width={10}
        spellCheck={false}
        value={places?.schoolArea ?? undefined}
      />
      <Select
        name="schoolPhase"
        label="What sort of school is it? (optional)"
        emptyLabel="Not said"
        value={places?.schoolPhase}
        options={choicesFrom(schoolPhases, schoolPhaseLabels)}
      />
      <Checkboxes
        name="keepSchool"
        label="Changing school"
        labelHidden
        values={places?.keepSchool ? ["yes"] : []}
        choices={[
          {
            value: "yes",
            label: "The child must stay at this school",
            hint: "Homes too far away for the journey each day are not listed.",
          },
        ]}
      />
    </>
  );
}

function OtherPlace({ index, places }: Saved & { readonly index: number }) {
  const place = places?.otherPlaces[index];
  const name = `otherPlaces[${index}]`;
  return (
    <div className="hearth-row">
      <Fieldset legend={`Another place that matters ${index + 1} (optional)`} size="s">
        <div className="hearth-columns">
          <Select
            name={`${name}.kind`}
            label="What is there?"
            emptyLabel="Nothing"
            value={place?.kind}
            options={choicesFrom(anchorKinds, anchorWords)}
          />
          <TextInput
            name={`${name}.area`}
            label="Its area"
            hint="Like LS8 or LS8 4"
            width={10}
            spellCheck={false}
            value={place?.area}
          />
          <TextInput
            name={`${name}.timesPerMonth`}
            label="How many times a month? (optional)"
            width={3}
            inputMode="numeric"
            value={place?.timesPerMonth == null ? undefined : String(place.timesPerMonth)}
          />
        </div>
      </Fieldset>
    </div>
  );
}

function AvoidFields({ places, authorities }: Saved & Pick<SectionProps, "authorities">) {
  const avoided = places?.stayAwayFrom ?? [];
  const codes = avoided.filter((place) => /^\d{3}$/.test(place));
  return (
    <>
      <TextArea
        name="stayAwayAreas"
        label="Areas to stay away from (optional)"
        labelSize="m"
        hint="Separated by commas, like LS8, BD3. LS8 4 keeps out all of LS8. Only you see them; homes learn that somewhere is avoided."
        rows={2}
        spellCheck={false}
        value={avoided.filter((place) => !codes.includes(place)).join(", ")}
      />
      <FoldedFields
        summary="Whole authorities to stay away from"
        names="stayAwayAuthorities"
        open={codes.length > 0}
      >
        <div className="hearth-columns">
          {authoritiesToAvoid.map((index) => (
            <Select
              key={index}
              name={`stayAwayAuthorities[${index}]`}
              label={`Authority ${index + 1} (optional)`}
              emptyLabel="None"
              value={codes[index]}
              options={authorities.map(({ code, name }) => ({ value: code, label: name }))}
            />
          ))}
        </div>
      </FoldedFields>
    </>
  );
}
