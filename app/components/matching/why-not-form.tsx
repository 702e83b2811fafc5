import { Button } from "../govuk/button.tsx";
import { TextInput } from "../govuk/text-input.tsx";

type Props = {
  readonly referralId: string;
  readonly called?: string | undefined;
  /** On a page that asks nothing else, where its heading says what for. */
  readonly alone?: boolean | undefined;
};

/** Asks why a home is not on the list, by what it is called. */
export function WhyNotForm({ referralId, called, alone }: Props) {
  return (
    <form method="get" action={`/commissioner/referrals/${referralId}/why-not`} noValidate>
      <TextInput
        name="called"
        label={alone ? "What is the home called?" : "Why is a home not here?"}
        labelSize={alone ? "s" : "m"}
        hint={alone ? "All of its name or part of it" : "What the home is called, or part of it"}
        value={called}
        width={20}
        spellCheck={false}
      />
      <Button variant="secondary">Look it up</Button>
    </form>
  );
}
