import {
  type HomeKind,
  type HomeProfile,
  homeKindLabels,
  homeKinds,
} from "../../domain/home/home.ts";
import { Checkboxes } from "../govuk/checkboxes.tsx";
import { Radios } from "../govuk/radios.tsx";
import { TextInput } from "../govuk/text-input.tsx";
import type { Council } from "./councils-in.ts";

type Props = {
  /** What the home says now; absent for a new one. */
  readonly home?:
    | Pick<HomeProfile, "kind" | "alias" | "urn" | "ageFrom" | "ageTo" | "sexesAccepted" | "places">
    | undefined;
  readonly sector?: string | undefined;
  /** The council areas to choose from; none where nobody has to say. */
  readonly councils: readonly Council[];
  /** The DfE code of the one that was said. */
  readonly council?: string | undefined;
  /** The provider's own registration, to begin with. */
  readonly ownUrn?: string | null | undefined;
};

const kindHints: Partial<Record<HomeKind, string>> = {
  "fostering-household": "Runs under your agency’s registration",
  "supported-accommodation": "For young people of 16 and 17",
};

/** What a home is, what it is registered or approved for, and the area it stands in. */
export function BasicsFields({ home, sector, councils, council, ownUrn }: Props) {
  return (
    <>
      <Radios
        name="kind"
        label="What kind of home is it?"
        labelSize="s"
        value={home?.kind}
        choices={homeKinds.map((kind) => ({
          value: kind,
          label: homeKindLabels[kind],
          hint: kindHints[kind],
        }))}
      />
      <TextInput
        name="alias"
        label="What is it called on Hearth?"
        labelSize="s"
        hint="The home’s name, or your code for a fostering household. Never a carer’s name, never an address."
        width={20}
        value={home?.alias}
      />
      <TextInput
        name="urn"
        label="Ofsted registration number (URN)"
        labelSize="s"
        hint="7 numbers, or SC and 6 numbers. It is checked against the register. Leave it empty only for a household of a council’s own fostering service."
        width={10}
        value={home?.urn ?? ownUrn ?? undefined}
        spellCheck={false}
      />
      <TextInput
        name="places"
        label="Registered or approved places"
        labelSize="s"
        inputMode="numeric"
        width={2}
        value={home && String(home.places)}
      />
      <TextInput
        name="ageFrom"
        label="Youngest age, in years"
        labelSize="s"
        hint="As your registration or approval says."
        inputMode="numeric"
        width={2}
        value={home && String(home.ageFrom)}
      />
      <TextInput
        name="ageTo"
        label="Oldest age, in years"
        labelSize="s"
        inputMode="numeric"
        width={2}
        value={home && String(home.ageTo)}
      />
      <Checkboxes
        name="sexesAccepted"
        label="Who can live there?"
        labelSize="s"
        values={home?.sexesAccepted}
        choices={[
          { value: "female", label: "Girls" },
          { value: "male", label: "Boys" },
        ]}
      />
      <TextInput
        name="area"
        label="Area"
        labelSize="s"
        hint="The first half of the postcode and one number, like LS8 4. Hearth does not want the address."
        width={5}
        value={sector}
        spellCheck={false}
        autoComplete="off"
      />
      {councils.length > 0 && (
        <Radios
          name="authority"
          label="Which council area is the home in?"
          labelSize="s"
          hint="The area you gave lies in more than one. Which approvals a council needs depends on it."
          value={council}
          choices={councils.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
    </>
  );
}
