import {
  type HarmCode,
  harmCodes,
  type NotWithCode,
  notWithCodes,
  type Resident,
} from "../../domain/home/group-living.ts";
import { sexes } from "../../domain/home/home.ts";
import { Checkboxes } from "../govuk/checkboxes.tsx";
import { Fieldset } from "../govuk/fieldset.tsx";
import { Radios } from "../govuk/radios.tsx";
import { TextInput } from "../govuk/text-input.tsx";

const harmWords: Record<HarmCode, string> = {
  "physical-harm": "Being hurt, or hurting others",
  "sexual-harm": "Sexual harm",
  "criminal-exploitation-of-others": "Being drawn into crime, or drawing others in",
};
const notWithWords: Record<NotWithCode, string> = {
  younger: "Younger children",
  older: "Older children",
  girls: "Girls",
  boys: "Boys",
};
const harms = harmCodes.map((value) => ({ value, label: harmWords[value] }));
const company = notWithCodes.map((value) => ({ value, label: notWithWords[value] }));
const sexWords = { female: "Girl", male: "Boy" } as const;

type Props = { readonly index: number; readonly resident: Resident | undefined };

/** One child who lives there, by codes alone: there is no box for words, so no name can be typed. */
export function ResidentFields({ index, resident }: Props) {
  const name = `residents[${index}]`;
  return (
    <div className="hearth-row">
      <Fieldset legend={`Child ${index + 1}`} size="m">
        {!resident && index > 0 && (
          <p className="govuk-hint">Leave this empty if nobody else lives there.</p>
        )}
        <TextInput
          name={`${name}.age`}
          label="Age in years"
          width={3}
          inputMode="numeric"
          autoComplete="off"
          value={resident ? String(resident.age) : undefined}
        />
        <Radios
          name={`${name}.sex`}
          label="Sex"
          inline
          value={resident?.sex}
          choices={sexes.map((value) => ({ value, label: sexWords[value] }))}
        />
        <div className="hearth-codes">
          <Checkboxes
            name={`${name}.atRiskOf`}
            label="At risk from others of"
            small
            choices={harms}
            values={resident?.atRiskOf}
          />
          <Checkboxes
            name={`${name}.mayDo`}
            label="A risk to others of"
            small
            choices={harms}
            values={resident?.mayDo}
          />
          <Checkboxes
            name={`${name}.notWith`}
            label="Should not live with"
            small
            choices={company}
            values={resident?.notWith}
          />
        </div>
      </Fieldset>
    </div>
  );
}
