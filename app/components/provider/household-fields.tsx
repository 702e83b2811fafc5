import { type HomeProfile, petLabels, pets } from "../../domain/home/home.ts";
import { Radios } from "../govuk/radios.tsx";
import { TextArea } from "../govuk/text-area.tsx";
import { TextInput } from "../govuk/text-input.tsx";
import { ListOrNotSaid } from "./list-or-not-said.tsx";

/** Who lives in a home, and what a child would want to know of it. */
export function HouseholdFields({ home }: { readonly home: HomeProfile }) {
  const ages = home.childrenAges;
  return (
    <>
      <TextInput
        name="adults"
        label="Adults there in the day"
        labelSize="s"
        hint="Leave it empty for not said."
        inputMode="numeric"
        width={2}
        value={home.adults === null ? undefined : String(home.adults)}
      />
      <Radios
        name="childrenThere"
        label="Do children live there now?"
        labelSize="s"
        value={ages === null ? "not-said" : ages.length === 0 ? "none" : "some"}
        choices={[
          { value: "some", label: "Yes" },
          { value: "none", label: "No other children" },
          { value: "not-said", label: "Not said" },
        ]}
      />
      <TextInput
        name="childrenAges"
        label="If yes, their ages in years"
        labelSize="s"
        hint="For example 9, 13. Ages only, nothing else about them."
        width={10}
        value={ages?.join(", ")}
        autoComplete="off"
      />
      <ListOrNotSaid
        name="pets"
        label="Pets"
        options={pets.map((pet) => ({ value: pet, label: petLabels[pet] }))}
        values={home.pets}
        noneLabel="No pets"
      />
      <TextArea
        name="whoLivesThere"
        label="Who lives there"
        labelSize="s"
        hint="In general terms, for example “Two foster carers, one of them at home all day, and a grown-up son”. No names."
        rows={3}
        maxCharacters={600}
        value={home.whoLivesThere}
      />
      <TextArea
        name="forTheChild"
        label="What would a child want to know?"
        labelSize="s"
        hint="In words for a child: the bedroom, food, what happens after school, what is nearby. No names, no address."
        rows={6}
        maxCharacters={1500}
        value={home.forTheChild}
      />
      <TextArea
        name="schoolNearby"
        label="School nearby"
        labelSize="s"
        hint="For example “A primary school ten minutes’ walk away”. Not its name."
        rows={2}
        maxCharacters={300}
        value={home.schoolNearby}
      />
    </>
  );
}
