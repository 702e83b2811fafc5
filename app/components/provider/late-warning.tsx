import { WarningText } from "../govuk/warning-text.tsx";
import { longDate } from "../product/dates.ts";

type Props = {
  /** Calendar dates. */
  readonly answerBy: string;
  readonly today: string;
};

/** Says before an offer is sent that the answer date has passed; nothing while it has not. */
export function LateWarning({ answerBy, today }: Props) {
  if (today <= answerBy) return null;
  return (
    <WarningText>
      The commissioner asked for answers by {longDate(answerBy)}. That date has passed, and the
      commissioner may have decided. You can still send an offer; it will be marked as late.
    </WarningText>
  );
}
