import { isOpenToChange } from "../../domain/referral/publishing.ts";
import type { ReferralStatus } from "../../domain/referral/referral.ts";
import { withdrawalReasonLabels, withdrawalReasons } from "../../domain/referral/withdrawal.ts";
import { Button } from "../govuk/button.tsx";
import { Radios } from "../govuk/radios.tsx";
import { ClosedNote } from "./closed-note.tsx";
import { choicesFrom } from "./referral-words.ts";

/** Withdraws a referral, with what that means for those who were asked; no form for one that is closed. */
export function WithdrawForm({ status }: { readonly status: ReferralStatus }) {
  if (!isOpenToChange({ status })) return <ClosedNote status={status} />;
  return (
    <>
      <p className="govuk-body">
        {status === "published"
          ? "Homes that were given the card can no longer answer it, and are told. A decision that waits for approval ends. This cannot be undone."
          : "Nobody has been given the card. This cannot be undone."}
      </p>
      <form method="post" noValidate>
        <Radios
          name="reason"
          label="Why is it withdrawn?"
          labelSize="m"
          choices={choicesFrom(withdrawalReasons, withdrawalReasonLabels)}
        />
        <Button variant="warning">Withdraw the referral</Button>
      </form>
    </>
  );
}
