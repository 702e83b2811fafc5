import { Button } from "../govuk/button.tsx";
import { TextInput } from "../govuk/text-input.tsx";

/** Finds a referral by its reference or part of it, among all of an authority's. */
export function ReferralSearch({ reference }: { readonly reference: string }) {
  return (
    <form className="hearth-search" method="get" action="/commissioner#referrals" noValidate>
      <TextInput
        name="reference"
        label="Find a referral by its reference"
        hint="All of it or part of it, such as HX-7K3M"
        value={reference}
        width={10}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="characters"
      />
      <Button variant="secondary">Find</Button>
    </form>
  );
}
