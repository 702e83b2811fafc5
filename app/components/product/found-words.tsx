import { Checkboxes } from "../govuk/checkboxes.tsx";

/** Words that may show who somebody is, to take out or to confirm. */
export type FoundWords = {
  readonly key: string;
  readonly excerpt: string;
  readonly why: string;
};

/** Asks about each stretch that was found; renders nothing when nothing was. Stands inside the form, above its button. */
export function FoundWordsCheck({ found }: { readonly found: readonly FoundWords[] }) {
  if (found.length === 0) return null;
  return (
    <Checkboxes
      name="confirmed"
      label="Words that may show who somebody is"
      labelSize="m"
      hint="Take them out of the text above, or say it in general terms: “a foster carer”, “an older boy”. Tick only what names no person and no address."
      choices={found.map(({ key, excerpt, why }) => ({
        value: key,
        label: `Keep “${excerpt}”`,
        hint: why,
      }))}
    />
  );
}
