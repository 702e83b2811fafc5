import { Checkboxes } from "../govuk/checkboxes.tsx";

/** What a registered manager stands for with a signature. */
export const signatureWords =
  "I am the registered manager. The child’s needs are within our statement of purpose, and the children already there stay safe.";

/** Lets a registered manager sign what they have prepared themselves. */
export function SignAtOnce() {
  return (
    <Checkboxes
      name="sign"
      label="Sign it now?"
      labelSize="m"
      hint="Not ticked, it waits for your signature and the commissioner does not see it."
      choices={[{ value: "yes", label: signatureWords }]}
    />
  );
}
