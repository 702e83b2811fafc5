import { homesAtOnce } from "../../../domain/matching/card-holders.ts";
import { audiences } from "../../../domain/referral/referral.ts";
import { Radios } from "../../govuk/radios.tsx";
import { TextArea } from "../../govuk/text-area.tsx";
import { WarningText } from "../../govuk/warning-text.tsx";
import { audienceWords } from "../referral-words.ts";
import type { SectionProps } from "../section-props.ts";

/** What the child is like, in the child's own words first. */
export function StoryFields({ answers: { story } }: SectionProps) {
  return (
    <>
      <WarningText>
        Homes read these words. Leave out names, dates, schools and places. They are looked for
        before anything is published.
      </WarningText>
      <TextArea
        name="ownWords"
        label="What would the child say?"
        labelSize="m"
        hint="Their own words, written down with them if you can: what matters in a home, what they like, what worries them. If they could not be asked, say why, and what they show without words."
        maxCharacters={2000}
        value={story?.ownWords}
      />
      <TextArea
        name="strengths"
        label="What are they good at?"
        labelSize="m"
        maxCharacters={2000}
        value={story?.strengths}
      />
      <TextArea
        name="interests"
        label="What do they like doing?"
        labelSize="m"
        maxCharacters={2000}
        value={story?.interests}
      />
      <TextArea
        name="history"
        label="What has happened so far? (optional)"
        labelSize="m"
        hint="Only what a home needs to know now, in general terms."
        maxCharacters={3000}
        value={story?.history}
      />
    </>
  );
}

const audienceHints = {
  "homes-that-fit": `The best ${homesAtOnce} homes whose registration, age range and vacancy fit get the card. When one says no, the next best home gets it. Nobody else does.`,
  "invited-only": "Nobody gets the card until you ask homes one by one.",
} as const;

/** Who may see the anonymous card. */
export function SharingFields({ answers: { sharing } }: SectionProps) {
  return (
    <Radios
      name="audience"
      label="Who may see the anonymous card?"
      labelSize="m"
      value={sharing?.audience}
      choices={audiences.map((value) => ({
        value,
        label: audienceWords[value],
        hint: audienceHints[value],
      }))}
    />
  );
}
