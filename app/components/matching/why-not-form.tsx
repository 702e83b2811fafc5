import { Button } from "../govuk/button.tsx";
import { TextInput } from "../govuk/text-input.tsx";

type Props = { readonly referralId: string; readonly called?: string | undefined };

/** Asks why a home is not on the list, by what it is called. */
export function WhyNotForm({ referralId, called }: Props) {
  return (
    <form method="get" action={`/commissioner/referrals/${referralId}/why-not`}>
      <TextInput
        name="called"
        label="Why is a home not here?"
        labelSize="m"
        hint="What the home is called, or part of it"
        value={called}
        width={20}
        spellCheck={false}
      />
      <Button variant="secondary">Look it up</Button>
    </form>
  );
}
