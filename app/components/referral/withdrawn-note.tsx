import { type WithdrawalReason, withdrawalReasonLabels } from "../../domain/referral/withdrawal.ts";
import { Inset } from "../govuk/inset.tsx";

const day = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", dateStyle: "long" });

/** When and why a referral was withdrawn. */
export function WithdrawnNote({
  reason,
  at,
}: {
  readonly reason: WithdrawalReason;
  readonly at: Date;
}) {
  return (
    <Inset>
      Withdrawn on {day.format(at)}: {withdrawalReasonLabels[reason]}.
    </Inset>
  );
}
