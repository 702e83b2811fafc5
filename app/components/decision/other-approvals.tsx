import type { ApprovalNeeded } from "../../domain/matching/match.ts";
import { WarningText } from "../govuk/warning-text.tsx";

type Props = { readonly today: readonly ApprovalNeeded[] | null };

/** That a choice which waits would need other approvals today; nothing while it needs those that it was decided with. */
export function OtherApprovals({ today }: Props) {
  if (today === null) return null;
  return (
    <>
      <WarningText>
        The referral or the home has changed since this was decided, and the home would now need
        other approvals than those asked for. If one is refused, it can be decided again.
      </WarningText>
      <p className="govuk-body">
        {today.length === 0
          ? "Decided today, it would need no approval."
          : `Decided today, it would need: ${today.map(({ sentence, regulation }) => `${sentence} (${regulation})`).join(" ")}`}
      </p>
    </>
  );
}
