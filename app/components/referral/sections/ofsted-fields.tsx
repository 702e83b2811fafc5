import { type HomeWantedSection, ofstedFloors } from "../../../domain/referral/referral.ts";
import { Checkboxes } from "../../govuk/checkboxes.tsx";
import { Radios } from "../../govuk/radios.tsx";
import { TextArea } from "../../govuk/text-area.tsx";
import { TextInput } from "../../govuk/text-input.tsx";
import { choicesFrom, ofstedFloorWords } from "../referral-words.ts";

type Props = { readonly home: HomeWantedSection | undefined };

/** The lowest grade that is wanted; an Inadequate home needs somebody who allows it, by name and with a reason. */
export function OfstedFields({ home }: Props) {
  const override = home?.inadequateOverride;
  return (
    <>
      <Radios
        name="ofstedFloor"
        label="Lowest Ofsted grade"
        labelSize="m"
        hint="A home that is not inspected yet is always listed. An Inadequate one is not, unless a named person allows it below."
        value={home?.ofstedFloor}
        choices={choicesFrom(ofstedFloors, ofstedFloorWords)}
      />
      <Checkboxes
        name="allowInadequate"
        label="Inadequate homes"
        labelHidden
        values={override ? ["yes"] : []}
        choices={[
          {
            value: "yes",
            label: "A named person allows homes that are Inadequate",
            hint: "Only with “No lowest grade”.",
            reveal: (
              <>
                <TextInput
                  name="overrideName"
                  label="Who allows it"
                  width={20}
                  value={override?.name}
                />
                <TextArea name="overrideReason" label="Why" rows={3} value={override?.reason} />
              </>
            ),
          },
        ]}
      />
    </>
  );
}
